package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.hindcast.organisation.OrganisationQuery.Directory;
import dev.hindcast.portfolio.ValueHypothesis;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Section;
import dev.hindcast.value.ValueQuery;
import java.util.regex.Pattern;

/** Why the project is worth doing, in one sentence; what is missing stands out as a question. */
final class HypothesisCard {

    private static final Pattern QUESTION = Pattern.compile("\\[([^\\]]+)]");

    private HypothesisCard() {}

    static Section of(ProjectDetails project, ValueQuery.LedgerOf.Result ledger, Directory.Result organisation) {
        var unit = project.framing().unit();
        var goal = project.framing().goal();
        var hypothesis = ValueHypothesis.of(
                project,
                ledger,
                organisation.unit(unit).map(one -> one.name()).orElse(unit),
                goal == null
                        ? null
                        : organisation.goal(goal).map(one -> one.name()).orElse(goal));
        return new Section("Value hypothesis", sentence(Formats.amountsIn(hypothesis.sentence())));
    }

    private static Paragraph sentence(String text) {
        var paragraph = new Paragraph();
        paragraph.addClassName("hc-hypothesis");
        var at = 0;
        var questions = QUESTION.matcher(text);
        while (questions.find()) {
            var question = new Span(questions.group(1));
            question.addClassName("hc-gap");
            paragraph.add(new Span(text.substring(at, questions.start())), question);
            at = questions.end();
        }
        paragraph.add(new Span(text.substring(at)));
        return paragraph;
    }
}
