package dev.hindcast.postmortem;

import static dev.hindcast.shared.Role.ADMIN;
import static dev.hindcast.shared.Role.BUSINESS_OWNER;
import static dev.hindcast.shared.Role.DELIVERY_MANAGER;
import static dev.hindcast.shared.Role.EXECUTIVE;
import static dev.hindcast.shared.Role.FINANCE;
import static dev.hindcast.shared.Role.LEADER;
import static dev.hindcast.shared.Role.TEAM_MEMBER;

import dev.hindcast.shared.ActionId;
import dev.hindcast.shared.AllowedTo;
import dev.hindcast.shared.AttachmentId;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Document;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.FactorId;
import dev.hindcast.shared.Fresh;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.ProjectId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can be asked of a post-mortem. */
public sealed interface PostMortemCommand extends Command {

    PostMortemId postMortem();

    @Override
    default PostMortemId aggregate() {
        return postMortem();
    }

    /**
     * Opens a post-mortem about a project, an experiment or an incident (of a project or of none). Its draft begins with
     * the facts that are recorded already.
     *
     * @param template the template that guides its writers; the subject's own unless said
     */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record Open(
            @Fresh PostMortemId postMortem,
            Subject subject,
            @Nullable ProjectId project,
            @Nullable ExperimentId experiment,
            Line title,
            @Nullable Code template)
            implements PostMortemCommand {

        public Open {
            if (subject == Subject.PROJECT && project == null) {
                throw InvalidInput.of("project", "required", "must be given for a post-mortem of a project");
            }
            if (subject == Subject.EXPERIMENT && experiment == null) {
                throw InvalidInput.of("experiment", "required", "must be given for a post-mortem of an experiment");
            }
            if (subject != Subject.EXPERIMENT && experiment != null) {
                throw InvalidInput.of("experiment", "unexpected", "belongs to a post-mortem of an experiment only");
            }
        }
    }

    /**
     * Takes over a published post-mortem of another system; the same external key again replaces its text, unless it
     * has been worked on here. Its identifier is {@link ImportedIds#postMortem}.
     *
     * @param publishedOn when the other system published it, where known
     * @param causes cause codes of its contributing factors, each taken as suspected
     */
    @AllowedTo({ADMIN, DELIVERY_MANAGER, LEADER})
    record ImportPostMortem(
            @Fresh PostMortemId postMortem,
            Line externalKey,
            Line title,
            @Nullable ProjectId project,
            @Nullable Code unit,
            @Nullable LocalDate publishedOn,
            Map<Section, Document> sections,
            List<ImportedLesson> lessons,
            List<Code> causes,
            List<Line> tags)
            implements PostMortemCommand {

        public ImportPostMortem {
            sections = Map.copyOf(sections);
            lessons = List.copyOf(lessons);
            causes = List.copyOf(causes);
            tags = Tags.checked(tags);
        }
    }

    /** Writes a section of the draft, or empties it when there is no text. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record WriteSection(
            PostMortemId postMortem,
            Section section,
            @Nullable Document text) implements PostMortemCommand {}

    /** Adds a picture to the draft; {@code ![caption](attachment:ID)} in a section shows it. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record AddAttachment(PostMortemId postMortem, @Fresh AttachmentId attachment, Line name, Image image)
            implements PostMortemCommand {}

    /** Keeps an event of the timeline as part of the account. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record KeepEntry(PostMortemId postMortem, EntryId event) implements PostMortemCommand {}

    /** Leaves an event of the timeline out of the account. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record HideEntry(PostMortemId postMortem, EntryId event) implements PostMortemCommand {}

    /** Explains an event of the timeline. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record AnnotateEntry(PostMortemId postMortem, EntryId event, Paragraph text) implements PostMortemCommand {}

    /** Adds a contributing factor to the draft; several are welcome, of the same cause too. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record AddFactor(
            PostMortemId postMortem,
            @Fresh FactorId factor,
            Code cause,
            Certainty certainty,
            Paragraph evidence,
            @Nullable Phase enteredIn,
            @Nullable Phase caughtIn)
            implements PostMortemCommand {}

    /** Takes a contributing factor out of the draft. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record RemoveFactor(PostMortemId postMortem, FactorId factor) implements PostMortemCommand {}

    /** Draws a lesson in the draft. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record DrawLesson(
            PostMortemId postMortem,
            @Fresh LessonId lesson,
            Paragraph statement,
            @Nullable Paragraph advice,
            List<Line> tags)
            implements PostMortemCommand {

        public DrawLesson {
            tags = Tags.checked(tags);
        }
    }

    /** Puts a lesson of the draft into other words. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record RewordLesson(
            PostMortemId postMortem,
            LessonId lesson,
            Paragraph statement,
            @Nullable Paragraph advice) implements PostMortemCommand {}

    /** Takes a lesson out of the draft that no published text has held. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record DiscardLesson(PostMortemId postMortem, LessonId lesson) implements PostMortemCommand {}

    /** Agrees a follow-up action; also after publication. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record AddAction(PostMortemId postMortem, @Fresh ActionId action, Line title, PersonId owner, LocalDate due)
            implements PostMortemCommand {}

    /** Gives an open action to an owner, and to another due day if one is named. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record ReassignAction(
            PostMortemId postMortem,
            ActionId action,
            PersonId owner,
            @Nullable LocalDate due) implements PostMortemCommand {}

    /** Says that an open action is done. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER, EXECUTIVE, FINANCE, ADMIN})
    record CompleteAction(
            PostMortemId postMortem,
            ActionId action,
            @Nullable Paragraph note) implements PostMortemCommand {}

    /** Gives an open action up, with the reason. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record DropAction(PostMortemId postMortem, ActionId action, Paragraph reason) implements PostMortemCommand {}

    /** Says that no action follows, with the reason. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record DeclineActions(PostMortemId postMortem, Paragraph reason) implements PostMortemCommand {}

    /** Says whether a completed action worked, with the evidence. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record ReviewEffect(PostMortemId postMortem, ActionId action, boolean worked, Paragraph evidence)
            implements PostMortemCommand {}

    /** Says that a project stopped while framed taught nothing new, because of the reason. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record DeclineLearning(PostMortemId postMortem, Paragraph reason) implements PostMortemCommand {}

    /** Notes something that got better because of the failure. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record NoteImprovement(PostMortemId postMortem, Paragraph text) implements PostMortemCommand {}

    /** Names a person who takes part in the account. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record AddParticipant(PostMortemId postMortem, PersonId person) implements PostMortemCommand {}

    /** Gives the draft another title. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record ChangeTitle(PostMortemId postMortem, Line title) implements PostMortemCommand {}

    /** Replaces the tags. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record ChangeTags(PostMortemId postMortem, List<Line> tags) implements PostMortemCommand {

        public ChangeTags {
            tags = Tags.checked(tags);
        }
    }

    /** Asks others to read the draft; those who are named find it waiting for them and may read it until it is published. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record RequestReview(PostMortemId postMortem, List<PersonId> reviewers) implements PostMortemCommand {

        public RequestReview {
            reviewers = List.copyOf(reviewers);
        }
    }

    /** Says something about the draft, or about one of its sections, without asking for changes. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER, EXECUTIVE, FINANCE})
    record CommentDraft(PostMortemId postMortem, @Nullable Section section, Paragraph comment)
            implements PostMortemCommand {}

    /** Asks for changes of a draft in review. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER, EXECUTIVE, FINANCE})
    record RequestChanges(PostMortemId postMortem, Paragraph comment) implements PostMortemCommand {}

    /** Makes the draft the published text; answers with everything that is missing. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER})
    record Publish(PostMortemId postMortem) implements PostMortemCommand {}

    /** Opens a draft revision of the published text, with the reason. */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER})
    record Amend(PostMortemId postMortem, Paragraph reason) implements PostMortemCommand {}

    /**
     * Says that this is the same failure as in an earlier post-mortem.
     *
     * @param recurring the post-mortem that the request's address names
     * @param postMortem the earlier one
     */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record LinkRecurrence(PostMortemId recurring, PostMortemId postMortem) implements PostMortemCommand {

        @Override
        public PostMortemId aggregate() {
            return recurring;
        }
    }

    /**
     * Says that this is not the same failure as in an earlier post-mortem, which then is not proposed any more.
     *
     * @param recurring the post-mortem that the request's address names
     * @param postMortem the earlier one
     */
    @AllowedTo({DELIVERY_MANAGER, TEAM_MEMBER, LEADER, BUSINESS_OWNER})
    record DismissRecurrence(PostMortemId recurring, PostMortemId postMortem) implements PostMortemCommand {

        @Override
        public PostMortemId aggregate() {
            return recurring;
        }
    }

    /** Lets only members of some units, executives and those who wrote it read it. */
    @AllowedTo({DELIVERY_MANAGER, LEADER, EXECUTIVE})
    record RestrictVisibility(PostMortemId postMortem, List<Code> units) implements PostMortemCommand {

        public RestrictVisibility {
            units = List.copyOf(units);
            if (units.isEmpty()) {
                throw InvalidInput.of("units", "required", "must name at least one unit");
            }
        }
    }

    /** Lets everyone read it again. */
    @AllowedTo({DELIVERY_MANAGER, LEADER, EXECUTIVE})
    record OpenVisibility(PostMortemId postMortem) implements PostMortemCommand {}

    /** Makes a passage unreadable: the characters of a section's last text from one position up to another. */
    @AllowedTo({DELIVERY_MANAGER, LEADER, EXECUTIVE, ADMIN})
    record Redact(PostMortemId postMortem, Section section, int from, int to) implements PostMortemCommand {

        public Redact {
            if (from < 0 || to <= from) {
                throw InvalidInput.of("to", "range.empty", "must be after the first character, which is 0 or more");
            }
        }
    }
}
