package dev.hindcast.ui.journey;

/** The way of a failure with the keyboard alone, from what it taught to the next project that meets it. */
final class FailureByKeys {

    private static final String LESSON = "Let two experts label the same three hundred photos first";

    private FailureByKeys() {}

    /** Writes what a post-mortem cannot be published without. */
    static void writes(Keys manager, String title) {
        manager.isAt("Write the post-mortem").press("Enter").reaches("edit");
        manager.isAt(title);
        manager.to("Summary").type("The annotation of shelf photos was never agreed on.");
        manager.to("Expected and happened instead").type("We expected nine gaps in ten to be found and got six.");
        manager.to("Add a factor").press("Enter");
        manager.choose("Cause", "data could").fill("Certainty", "Known");
        manager.fill("Evidence", "Two annotators agreed on six photos in ten").save();
        manager.isAt("Add a factor").to("Draw a lesson").press("Enter");
        manager.fill("Lesson", LESSON).save();
        manager.isAt("Draw a lesson").to("Add an action").press("Enter");
        manager.fill("Action", "Write a guide for annotators");
        manager.choose("Owner", "Jonas").save();
        manager.sees("main", "Nothing is missing.");
    }

    static void asksForAReview(Keys manager) {
        manager.to("Ask for a review")
                .press("Enter")
                .choose("Reviewers", "Jonas")
                .save();
    }

    static void requestsChanges(Keys reviewer, String title) {
        reviewer.to("Inbox").press("Enter").reaches("inbox");
        reviewer.isAt("Inbox")
                .to("Review the draft")
                .press("Enter")
                .reaches("failures/*")
                .isAt(title);
        reviewer.to("Request changes").press("Enter");
        reviewer.fill("Comment", "How many stores were there?").save().isAt("Go on writing");
    }

    static void publishes(Keys manager) {
        manager.sees("main", "How many stores were there?");
        manager.to("Publish").press("Enter").page().waitForURL(url -> !url.endsWith("/edit"));
        manager.sees(".hc-document", "never agreed on");
    }

    static void finds(Keys executive, String title) {
        executive.to("Failures").press("Enter").reaches("failures");
        executive.to("Search failures and lessons").type("anotation of shelfs");
        executive
                .sees(".hc-hit", title)
                .to(title)
                .press("Enter")
                .reaches("failures/*")
                .isAt(title)
                .sees("main", LESSON);
    }

    /** While the next project is framed. */
    static void adopts(Keys manager) {
        manager.to("Adopt: " + LESSON).press("Enter");
        manager.fill("What will be done", "Jonas labels them with a shelf filler in March")
                .save();
    }
}
