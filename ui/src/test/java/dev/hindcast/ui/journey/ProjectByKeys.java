package dev.hindcast.ui.journey;

import java.util.List;
import java.util.Locale;

/** The way of a project with the keyboard alone, step by step, as whoever takes the step. */
record ProjectByKeys(String key, String name) {

    private static final String STAGE = ".hc-project-facts";

    /** To the stage in which something is tried. */
    void reachesExperimenting(Keys manager, Keys owner) {
        frames(manager);
        saysWhatSuccessIs(manager);
        saysWhatItIsWorth(manager);
        namesTheTeam(manager);
        approves(owner);
        plansAnExperiment(manager);
    }

    void frames(Keys manager) {
        manager.press("l").isAt("Key or name of the project").type("frame");
        manager.sees(".hc-log-list .hc-log-next", "Frame a new project").press("Enter");
        manager.reaches("projects/new");
        manager.fill("Key", key);
        manager.fill("Name", name);
        manager.fill("The problem", "Empty shelves lose four percent of sales every week.");
        manager.fill("Where the idea came from", "Bus");
        manager.choose("Business unit", "Sto");
        manager.press("Tab").choose("Business owner", "Martin");
        manager.to("Save and go on").press("Enter").isAt("What success is");
    }

    void saysWhatSuccessIs(Keys manager) {
        manager.to("Define a KPI").press("Enter");
        manager.fill("Which number of the business", "On-shelf availability");
        manager.fill("Unit", "percent").press("Tab");
        manager.fill("Where it stands", "91");
        manager.fill("Where it shall stand", "96").save();
        // The place is kept: what opened the form has the focus again.
        manager.isAt("Define a KPI").to("Set the criterion").press("Enter");
        manager.fill("Metric", "On-shelf availability").press("Tab");
        manager.fill("Threshold", "95").save();
        manager.isAt("Set the criterion").to("Go on").press("Enter").isAt("What it is worth");
    }

    void saysWhatItIsWorth(Keys manager) {
        manager.to("Add a driver").press("Enter");
        manager.fill("What gets better", "Sales kept").to("Low");
        manager.fill("Low", "100000");
        manager.fill("Likely", "200000");
        manager.fill("High", "300000").to("Where the assumption");
        manager.fill("Where the assumption", "Audit of the stores").save();
        manager.isAt("Add a driver").to("Plan the month").press("Enter");
        manager.fill("Month, month", "Mar");
        manager.fill("Month, year", "2031").save();
        manager.isAt("Plan the month")
                .to("Plan a cost")
                .press("Enter")
                .isAt("Category")
                .press("Tab");
        manager.fill("Month, month", "Feb");
        manager.fill("Month, year", "2031");
        manager.fill("Amount, amount", "40000").save();
        manager.isAt("Plan a cost").to("Go on").press("Enter").isAt("Who and when");
    }

    void namesTheTeam(Keys manager) {
        for (var seat : List.of("Delivery", "Analytics")) {
            manager.to("Fill a seat").press("Enter").fill("Seat", seat);
            manager.choose("Person", "Priya").save();
            manager.isAt("Fill a seat").press("Shift+Tab");
        }
        manager.to("Go on").press("Enter").isAt("Ready?");
        manager.sees("main", "Nothing is missing any more but the approval");
        manager.to("Ask for approval of the charter").press("Enter").isAt(name);
    }

    void approves(Keys owner) {
        owner.to("Inbox").press("Enter").reaches("inbox");
        owner.isAt("Inbox");
        owner.to("Approve the charter of " + name).press("Enter").reaches("projects/" + key + "**");
        owner.isAt(name);
        owner.to("Approve the charter").press("Enter").isAt("Note").save().sees(STAGE, "Chartered");
    }

    void plansAnExperiment(Keys manager) {
        manager.sees(STAGE, "Chartered").log("plan an experiment");
        manager.fill("Title", "Alerts for one district");
        manager.fill("Hypothesis", "Managers who get an alert by ten fill the gap by noon");
        manager.fill("Method", "Eight stores against eight").to("Timebox");
        manager.isAt("Timebox").type("14").press("Tab");
        manager.fill("Budget, amount", "5000").to("Risk");
        manager.fill("Risk", "Low").save();
        manager.sees(".hc-gate", "Nothing is missing").to("Enter experimenting").press("Enter");
        manager.sees(STAGE, "Experimenting");
    }

    void tries(Keys team, String measured, String verdict, String summary) {
        team.press("l").isAt("Key or name of the project").type(typed());
        team.sees(".hc-log-list .hc-log-next", name).press("Enter");
        team.isAt("What happened in").type("start");
        team.sees(".hc-log-list .hc-log-next", "Start: Alerts")
                .press("Enter")
                .sees("vaadin-notification-card", "Start");
        team.to("Projects").press("Enter").reaches("projects");
        team.isAt("Projects").to("Search").type(typed());
        team.sees("vaadin-grid", key).reaches("projects?q=" + typed());
        team.to(key).press("Enter").isAt(key).press("Enter").reaches("projects/" + key + "**");
        team.isAt(name);
        team.log("record a reading");
        team.fill("Value read", measured).save();
        team.log("conclude");
        team.fill("Verdict", verdict);
        team.fill("Summary", summary).save();
    }

    void goesLive(Keys manager) {
        manager.sees(".hc-gate", "Nothing is missing").to("Enter delivering").press("Enter");
        manager.sees(STAGE, "Delivering");
        for (var item : List.of("Integration", "End users", "Users trained", "process", "monitoring")) {
            manager.to("Confirm: ").press("Enter").isAt("Note").type("Seen: " + item);
            manager.save();
        }
        manager.sees(".hc-gate", "Nothing is missing")
                .to("Enter live")
                .press("Enter")
                .sees(STAGE, "Live");
    }

    void claims(Keys manager) {
        manager.log("claim value").isAt("Driver").to("Amount, amount");
        manager.fill("Amount, amount", "15000").to("Method");
        manager.fill("Method", "A/B");
        manager.fill("Evidence", "Eight stores against eight").save();
    }

    void attests(Keys owner) {
        owner.to("Waiting for you").press("Enter").isAt(key + ", Sales kept").press("a");
        owner.sees("vaadin-notification-card", "Attested");
    }

    void closes(Keys manager) {
        manager.sees(STAGE, "15,000").log("close the project");
        manager.isAt("Review").type("It paid off; the alerts stay").save().sees(STAGE, "Closed: delivered");
    }

    void stops(Keys manager) {
        manager.log("stop the project");
        manager.fill("Reason", "The cameras cannot see what shelf fillers see");
        manager.fill("Signal", "Recall fell in every new store");
        manager.fill("Salvaged", "The audit of the gaps").save();
    }

    /** What the post-mortem of the project is called before somebody gives it a title. */
    String account() {
        return "Post-mortem of " + key;
    }

    private String typed() {
        return key.toLowerCase(Locale.ROOT);
    }
}
