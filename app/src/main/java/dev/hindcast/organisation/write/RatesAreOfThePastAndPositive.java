package dev.hindcast.organisation.write;

import dev.hindcast.organisation.OrganisationCommand.SetExchangeRate;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.InvalidInput.Fault;
import dev.hindcast.shared.Numbers;
import dev.hindcast.shared.Occasion;
import java.util.ArrayList;

/** A rate is above zero, of a currency other than the euro, and dated no later than the day it is set. */
record RatesAreOfThePastAndPositive(SetExchangeRate rate, Occasion occasion) {

    private static final String BASE = "EUR";

    void verify() {
        var faults = new ArrayList<Fault>();
        if (rate.currency().getCurrencyCode().equals(BASE)) {
            faults.add(new Fault("currency", "rate.ofBase", "must not be EUR, whose rate is one"));
        }
        if (rate.euro().signum() <= 0) {
            faults.add(new Fault("euro", "rate.notPositive", "must be above zero"));
        }
        if (rate.date().isAfter(occasion.effective())) {
            faults.add(new Fault("date", "date.future", "must not be in the future"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        Numbers.requireSane("euro", rate.euro());
    }
}
