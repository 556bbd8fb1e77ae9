package dev.hindcast.transfer.demo;

import static dev.hindcast.transfer.demo.StoryTeller.orEmpty;

import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.Subject;
import dev.hindcast.shared.ActionId;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Document;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.FactorId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.ProjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells how a post-mortem was written, and what became of its actions. */
final class AccountTeller {

    private static final String AUTHOR = "mira";

    private final Story.Account account;
    private final Script script;
    private final String manager;
    private final PostMortemId postMortem;

    AccountTeller(Story.Account account, Script script, String manager) {
        this.account = account;
        this.script = script;
        this.manager = manager;
        this.postMortem = Script.id(PostMortemId::new, "post-mortem:" + account.id());
    }

    void ofProject(ProjectId project) {
        open(Subject.PROJECT, project, null);
    }

    void ofExperiment(ProjectId project, ExperimentId experiment) {
        open(Subject.EXPERIMENT, project, experiment);
    }

    private void open(Subject subject, ProjectId project, @Nullable ExperimentId experiment) {
        tell(
                account.opened(),
                new PostMortemCommand.Open(postMortem, subject, project, experiment, new Line(account.title()), null));
        write();
        var published = account.published();
        if (published != null) {
            tell(published, new PostMortemCommand.RequestReview(postMortem, List.of()));
            script.on(published, manager, new PostMortemCommand.Publish(postMortem));
        }
    }

    private void write() {
        var day = account.opened();
        account.sections()
                .forEach((section, text) ->
                        tell(day, new PostMortemCommand.WriteSection(postMortem, section, new Document(text))));
        for (var factor : account.factors()) {
            tell(
                    day,
                    new PostMortemCommand.AddFactor(
                            postMortem,
                            Script.id(FactorId::new, "factor:" + account.id() + factor.cause()),
                            new Code(factor.cause()),
                            factor.certainty(),
                            new Paragraph(factor.evidence()),
                            factor.enteredIn(),
                            factor.caughtIn()));
        }
        for (var lesson : orEmpty(account.lessons())) {
            tell(
                    day,
                    new PostMortemCommand.DrawLesson(
                            postMortem,
                            StoryTeller.lesson(lesson.id()),
                            new Paragraph(lesson.statement()),
                            lesson.advice() == null ? null : new Paragraph(lesson.advice()),
                            lesson.tags().stream().map(Line::new).toList()));
        }
        for (var action : orEmpty(account.actions())) {
            var id = Script.id(ActionId::new, "action:" + account.id() + action.title());
            tell(
                    day,
                    new PostMortemCommand.AddAction(
                            postMortem,
                            id,
                            new Line(action.title()),
                            Script.person(action.owner()),
                            script.calendar().day(action.due())));
            if (action.completed() != null) {
                script.on(
                        action.completed(), action.owner(), new PostMortemCommand.CompleteAction(postMortem, id, null));
            }
        }
        if (account.declined() != null) {
            tell(day, new PostMortemCommand.DeclineActions(postMortem, new Paragraph(account.declined())));
        }
    }

    private void tell(String day, Command command) {
        script.on(day, AUTHOR, command);
    }
}
