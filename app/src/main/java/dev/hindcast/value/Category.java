package dev.hindcast.value;

/** What kind of value a driver brings. */
public enum Category {
    REVENUE,
    COST_SAVING,
    PRODUCTIVITY,
    COST_AVOIDANCE,
    RISK_REDUCTION,
    CUSTOMER_EXPERIENCE,
    SUSTAINABILITY,
    /** A harm the project does elsewhere: stored positive, counted negative. */
    DIS_BENEFIT;

    /** Minus one for a dis-benefit, else one: the factor by which amounts of this category count. */
    public int sign() {
        return this == DIS_BENEFIT ? -1 : 1;
    }
}
