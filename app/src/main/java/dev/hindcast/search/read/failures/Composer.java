package dev.hindcast.search.read.failures;

import static dev.hindcast.search.FailureKind.INSIGHT;
import static dev.hindcast.search.FailureKind.LESSON;
import static dev.hindcast.search.FailureKind.POST_MORTEM;
import static dev.hindcast.search.FailureKind.PROJECT;

import dev.hindcast.search.FailureKind;
import dev.hindcast.search.SearchQuery.SimilarLesson;
import dev.hindcast.search.read.failures.FailureDocument.Facets;
import dev.hindcast.search.read.failures.PostMortemFacts.Factor;
import dev.hindcast.search.read.failures.PostMortemFacts.Lesson;
import dev.hindcast.search.read.failures.ProjectFacts.Experiment;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Composes what can be found out of what is known. */
final class Composer {

    private static final String SUMMARY = "SUMMARY";
    private static final String SURPRISE = "EXPECTED_AND_HAPPENED";

    private final Labels labels;

    Composer(Labels labels) {
        this.labels = labels;
    }

    /** A stopped or closed project, and the insights of any project. */
    List<FailureDocument> compose(ProjectFacts project) {
        var documents = new ArrayList<FailureDocument>();
        var end = project.end();
        if (end != null) {
            var texts = new TextsOf(project.framing().name());
            texts.summary.addAll(end.texts());
            addIfPresent(texts.sections, project.framing().problem());
            texts.context.addAll(project.tags());
            project.experiments().values().forEach(experiment -> texts.sections.add(experiment.title()));
            documents.add(new Document(PROJECT, project.project(), project, end.at())
                    .tags(project.tags())
                    .status(project.stage())
                    .build(project.id(), "/projects/" + project.framing().key(), texts));
        }
        project.insights().forEach((id, insight) -> {
            var experiment = project.experiments().get(insight.experiment());
            var texts = new TextsOf(experiment == null ? "Insight" : experiment.title());
            texts.summary.add(insight.text());
            texts.context.add(project.framing().name());
            documents.add(new Document(INSIGHT, id, project, insight.at())
                    .build(project.id(), "/experiments/" + insight.experiment(), texts));
        });
        return documents;
    }

    /** A published post-mortem and its lessons; nothing before it was published. */
    List<FailureDocument> compose(PostMortemFacts postMortem, @Nullable ProjectFacts project) {
        var text = postMortem.text();
        if (text == null) {
            return List.of();
        }
        var texts = new TextsOf(text.title());
        text.lessons().forEach(lesson -> texts.add(lesson));
        text.sections()
                .forEach((section, words) -> (switch (section) {
                            case SUMMARY -> texts.summary;
                            case SURPRISE -> texts.surprise;
                            default -> texts.sections;
                        })
                        .add(words));
        text.factors().forEach(factor -> texts.factors.add(inWords(factor)));
        texts.context.addAll(text.tags());
        text.lessons().forEach(lesson -> texts.context.addAll(lesson.tags()));
        if (project != null) {
            texts.context.add(project.framing().name());
        }
        var documents = new ArrayList<FailureDocument>();
        documents.add(about(POST_MORTEM, postMortem.postMortem(), postMortem, project)
                .tags(text.tags())
                .lessons(text.lessons())
                .build(postMortem.id(), "/failures/" + postMortem.postMortem(), texts));
        for (var lesson : text.lessons()) {
            var own = new TextsOf(lesson.statement());
            addIfPresent(own.lessons, lesson.advice());
            own.context.addAll(lesson.tags());
            own.context.add(text.title());
            documents.add(about(LESSON, lesson.lesson(), postMortem, project)
                    .tags(lesson.tags())
                    .lessons(List.of(lesson))
                    .build(postMortem.id(), "/failures/" + postMortem.postMortem() + "#" + lesson.lesson(), own));
        }
        return documents;
    }

    private String inWords(Factor factor) {
        var cause = Facet.CAUSE.label(factor.cause(), labels);
        return factor.evidence() == null ? cause : cause + ": " + factor.evidence();
    }

    private Document about(FailureKind kind, String id, PostMortemFacts postMortem, @Nullable ProjectFacts project) {
        var text = Objects.requireNonNull(postMortem.text());
        return new Document(kind, id, project, text.publishedAt())
                .of(postMortem)
                .factors(text.factors());
    }

    private static void addIfPresent(Collection<String> texts, @Nullable String text) {
        if (text != null) {
            texts.add(text);
        }
    }

    /** A document while it is composed. */
    private final class Document {
        private final FailureKind kind;
        private final String id;
        private final @Nullable ProjectFacts project;
        private final Instant at;
        private @Nullable PostMortemFacts postMortem;
        private List<Factor> factors = List.of();
        private List<SimilarLesson> lessons = List.of();
        private Set<String> tags = Set.of();
        private @Nullable String status;

        Document(FailureKind kind, String id, @Nullable ProjectFacts project, Instant at) {
            this.kind = kind;
            this.id = id;
            this.project = project;
            this.at = at;
        }

        Document of(PostMortemFacts facts) {
            postMortem = facts;
            return status(facts.amending() ? "AMENDING" : "PUBLISHED");
        }

        Document factors(List<Factor> list) {
            factors = list;
            return this;
        }

        Document lessons(List<Lesson> list) {
            lessons = list.stream()
                    .map(lesson -> new SimilarLesson(lesson.lesson(), lesson.statement()))
                    .toList();
            return this;
        }

        Document tags(Collection<String> list) {
            tags = new HashSet<>(list);
            return this;
        }

        Document status(String code) {
            status = code;
            return this;
        }

        FailureDocument build(String owner, String href, TextsOf texts) {
            return new FailureDocument(
                    kind + ":" + id,
                    owner,
                    postMortem == null ? Readers.EVERYONE : postMortem.readers(),
                    FactStore.JSON.writeValueAsString(card(href, texts)),
                    null,
                    facets(),
                    texts.build(),
                    at,
                    project == null ? null : labels.inEuro(project.spent()));
        }

        private @Nullable String unit() {
            var own = postMortem == null ? null : postMortem.unit();
            return own != null || project == null ? own : project.framing().unit();
        }

        private Card card(String href, TextsOf texts) {
            return new Card(
                    kind,
                    id,
                    href,
                    externalKey(),
                    texts.title,
                    texts.lead(),
                    postMortem == null ? null : postMortem.postMortem(),
                    project == null ? null : project.framing().key(),
                    project == null ? null : project.framing().name(),
                    unit(),
                    at,
                    factors.stream().map(Factor::cause).distinct().toList(),
                    lessons);
        }

        private @Nullable String externalKey() {
            if (postMortem != null) {
                return postMortem.externalKey();
            }
            return kind == PROJECT && project != null ? project.framing().externalKey() : null;
        }

        private Facets facets() {
            var methods = project == null
                    ? List.<String>of()
                    : project.experiments().values().stream()
                            .map(Experiment::method)
                            .toList();
            var causes = factors.stream().map(Factor::cause).collect(Collectors.toSet());
            var phases = factors.stream()
                    .map(Factor::enteredIn)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            var unit = unit();
            var year = Integer.toString(at.atOffset(ZoneOffset.UTC).getYear());
            var stage = project == null || project.stageAtEnd().isEmpty() ? null : project.stageAtEnd();
            var techniques = Techniques.namedIn(methods.stream(), tags.stream());
            var counted = Stream.of(
                            Facet.KIND.counted(List.of(kind.name())),
                            Facet.CAUSE.counted(causes),
                            Facet.PHASE.counted(phases),
                            Facet.UNIT.counted(orNone(unit)),
                            Facet.YEAR.counted(List.of(year)),
                            Facet.STAGE.counted(orNone(stage)),
                            Facet.STATUS.counted(orNone(status)),
                            Facet.TAG.counted(tags),
                            Facet.TECHNIQUE.counted(techniques))
                    .flatMap(values -> values)
                    .collect(Collectors.toSet());
            return new Facets(
                    counted,
                    kind.name(),
                    causes,
                    phases,
                    unit,
                    year,
                    stage,
                    status,
                    tags,
                    techniques,
                    project == null ? null : project.project(),
                    project == null ? null : project.framing().key(),
                    project == null ? null : project.framing().name(),
                    tags,
                    tags,
                    methods);
        }

        private static Collection<String> orNone(@Nullable String value) {
            return value == null ? List.of() : List.of(value);
        }
    }
}
