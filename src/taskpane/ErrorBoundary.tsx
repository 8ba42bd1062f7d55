/** Catches whatever a screen throws while it is drawn, and says so in a sentence. */

import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { say } from "../core/messages";
import type { PaneEnvironment } from "./environment";
import { Message } from "./parts/Message";

interface Props {
  readonly environment: PaneEnvironment;
  readonly children: ReactNode;
  /** Takes the pane back to its first screen. */
  onRestart(): void;
}

interface State {
  readonly error: unknown;
  readonly failed: boolean;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, failed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { environment } = this.props;
    return isUnloaded(this.state.error) ? (
      <Fallen
        environment={environment}
        sentence="pane-not-loaded"
        action="pane-not-loaded-reload"
        onAction={environment.reload}
      />
    ) : (
      <Fallen
        environment={environment}
        sentence="pane-broken"
        action="pane-broken-restart"
        onAction={this.restart}
      />
    );
  }

  private readonly restart = () => {
    this.props.onRestart();
    this.setState({ error: null, failed: false });
  };
}

/** The name that webpack gives to the failure of a script that did not arrive. */
function isUnloaded(error: unknown): boolean {
  return error instanceof Error && error.name === "ChunkLoadError";
}

interface FallenProps {
  readonly environment: PaneEnvironment;
  readonly sentence: "pane-not-loaded" | "pane-broken";
  readonly action: "pane-not-loaded-reload" | "pane-broken-restart";
  onAction(): void;
}

function Fallen({ environment: { language }, sentence, action, onAction }: FallenProps) {
  return (
    <main>
      <h1>{say("pane-broken-title", {}, language)}</h1>
      <Message
        kind="error"
        actions={<Button onClick={onAction}>{say(action, {}, language)}</Button>}
      >
        {say(sentence, {}, language)}
      </Message>
    </main>
  );
}
