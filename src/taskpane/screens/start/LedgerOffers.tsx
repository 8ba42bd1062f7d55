/** The ways into the ledger: for units first, who come most often, then for the office. */

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { usePane } from "../../pane";
import { offerGroups, type OfferGroup } from "./offerGroups";

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  offers: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  offer: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});

export function LedgerOffers() {
  return (
    <>
      {offerGroups.map((group, index) => (
        <Offers key={group.heading} {...group} primary={index === 0} />
      ))}
    </>
  );
}

interface OffersProps extends OfferGroup {
  /** True where the first of them stands out. */
  readonly primary: boolean;
}

function Offers({ heading, offers, primary }: OffersProps) {
  const styles = useStyles();
  const { go, say } = usePane();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <h3 id={id} className={styles.heading}>
        {say(heading)}
      </h3>
      <div className={styles.offers}>
        {offers.map(({ screen, offer }, index) => (
          <Button
            key={screen}
            className={styles.offer}
            appearance={primary && index === 0 ? "primary" : "secondary"}
            onClick={() => {
              go({ screen });
            }}
          >
            {say(offer)}
          </Button>
        ))}
      </div>
    </div>
  );
}
