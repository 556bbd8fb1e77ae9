package dev.hindcast.project;

import dev.hindcast.project.ProjectDetails.Decision;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many tactical decisions were recorded, reversed ones included, and how many of them the delivery team took: the
 * smaller the share, the more the team is led where it should decide.
 */
public record TacticalDecisions(int all, int byTeam) {

    public static TacticalDecisions among(List<Decision> decisions) {
        var tactical = decisions.stream()
                .filter(decision -> decision.level() == DecisionLevel.TACTICAL)
                .toList();
        return new TacticalDecisions(tactical.size(), (int)
                tactical.stream().filter(Decision::byTeam).count());
    }

    /** The team's share from 0 to 1, to two places; none while there is no tactical decision. */
    public @Nullable BigDecimal share() {
        return all == 0 ? null : BigDecimal.valueOf(byTeam).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_EVEN);
    }
}
