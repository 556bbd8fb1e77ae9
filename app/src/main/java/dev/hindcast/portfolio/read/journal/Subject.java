package dev.hindcast.portfolio.read.journal;

import org.jspecify.annotations.Nullable;

/**
 * What an amount is about.
 *
 * @param id the driver, claim, cost or avoided cost; for planned costs their category and month
 * @param driver the driver whose value it is; null for costs
 * @param name what people call it
 */
record Subject(String id, @Nullable String driver, String name) {

    static Subject driver(String driver, String name) {
        return new Subject(driver, driver, name);
    }

    static Subject claim(String claim, String driver, String name) {
        return new Subject(claim, driver, name);
    }

    static Subject cost(String id, String name) {
        return new Subject(id, null, name);
    }
}
