package dev.hindcast.ui.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Page;
import dev.hindcast.ui.common.Section;
import jakarta.annotation.security.PermitAll;

/** What the keyboard does, what the words mean, and where to read on. */
@Route(HelpView.PATH)
@PageTitle("Help · Hindcast")
@Menu(title = "Help", order = 10, icon = "vaadin:question-circle-o")
@PermitAll
class HelpView extends Page {

    static final String PATH = "help";

    HelpView() {
        super("Help");
        subtitle("What the keyboard does, what the words mean, and where to read on.");
        var side = new Div(new Section("Keyboard", keys()), new Section("Read on", links()));
        side.addClassName("hc-stack");
        var columns = new Div(new Section("Words", words()), side);
        columns.addClassNames("hc-columns", "hc-columns-wide");
        add(columns);
    }

    private static Facts keys() {
        return new Facts()
                .add("?", "Opens this page.")
                .add(
                        "l",
                        "Anywhere: opens the list of everything that can be logged, of the project on the screen or of the one you choose.")
                .add("a, d", "On a claim that waits for you: attests it, disputes it. Space selects it.")
                .add("↑ ↓", "Moves through a list or table; Enter chooses.")
                .add("← →", "On the tabs of a project: moves to the next one; Enter opens it.")
                .add("Ctrl + Enter", "Saves the form that is open.")
                .add("Esc", "Leaves a dialog or a list, and asks when something was typed.")
                .add("Tab", "Goes on to the next field or button; Shift + Tab goes back.");
    }

    private static UnorderedList links() {
        var docs = new Anchor("api/docs", "The REST interface, to try out");
        docs.getElement().setAttribute("router-ignore", true);
        docs.setTarget("_blank");
        var schema = new Anchor("api/openapi.json", "Its OpenAPI document");
        schema.getElement().setAttribute("router-ignore", true);
        schema.setTarget("_blank");
        var list = new UnorderedList(new ListItem(docs), new ListItem(schema));
        list.addClassName("hc-list");
        return list;
    }

    private static Div words() {
        var facts = new Facts()
                .add(
                        "As of",
                        "What was known at the end of that day. “As known then” counts only what had been recorded by"
                                + " then; “as now known” counts everything recorded until today by the day from which it"
                                + " holds.")
                .add(
                        "Framing",
                        "Problem, origin, KPI, value and good-enough criterion of a project, before work starts.")
                .add("Charter", "The approval to begin. It freezes the first promise.")
                .add(
                        "First promise",
                        "The value drivers, go-live month and planned cost as they were frozen with the charter. It never"
                                + " changes, even when go-live slips.")
                .add("Forecast", "What is expected now, from the latest re-forecast and go-live.")
                .add("Claim", "Realised value of a driver for whole months, with method and evidence.")
                .add(
                        "Attested",
                        "A claim that the business owner has confirmed. Only attested value counts as realised.")
                .add("Net of cost", "Attested value less cost.")
                .add(
                        "Realisation ratio",
                        "Attested value divided by the first promise of the months that have ended for at least 60 days."
                                + " Stopped and late projects stay in.")
                .add("Avoided cost", "What a stop or a lesson saved; attested like value, but never added to it.")
                .add(
                        "Gate",
                        "What must be there before the next stage. A gate names everything that is missing at once.")
                .add("Waiver", "An executive lets a requirement pass with a reason; it stays visible.")
                .add("Good-enough criterion", "Metric and threshold fixed before work starts.")
                .add("Windmill", "An idea of the team that its business owner has not endorsed.")
                .add(
                        "Experiment",
                        "Hypothesis, method, success criterion, timebox and budget, and in the end a verdict.")
                .add("Insight", "Knowledge gained about data or business, kept even when the experiment fails.")
                .add(
                        "Post-mortem",
                        "A blameless account of why something failed. Factors are a list; nobody asks for the root cause.")
                .add("Lesson", "A reusable statement out of a post-mortem that later projects adopt or dismiss.")
                .add("Bus factor of one", "A critical seat that one person alone holds.")
                .add("Pulse", "A stakeholder’s satisfaction from 1 to 5.");
        var intro = new Paragraph(
                new Span(
                        "Red marks what needs somebody’s action. Stopping a project in time is a good outcome and never red by itself."));
        intro.addClassName("hc-hint");
        var words = new Div(intro, facts);
        words.addClassName("hc-glossary");
        return words;
    }
}
