package dev.hindcast.project.read.page;

import dev.hindcast.project.Degree;
import dev.hindcast.project.Origin;
import dev.hindcast.project.ProjectDetails.Assessment;
import dev.hindcast.project.ProjectDetails.Endorsement;
import dev.hindcast.project.ProjectDetails.Framing;
import dev.hindcast.project.ProjectDetails.GoodEnough;
import dev.hindcast.project.ProjectDetails.Kpi;
import dev.hindcast.project.ProjectDetails.Measurement;
import dev.hindcast.project.events.FieldSet;
import dev.hindcast.project.events.FramingRevised;
import dev.hindcast.project.events.GoodEnoughSet;
import dev.hindcast.project.events.KpiDefined;
import dev.hindcast.project.events.KpiMeasured;
import dev.hindcast.project.events.OriginEndorsed;
import dev.hindcast.project.events.OwnerChanged;
import dev.hindcast.project.events.ProjectAssessed;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.project.events.ProjectImported;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.KpiId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The idea, its KPIs and what is good enough. */
class IdeaChapter extends Chapter {

    String key = "";
    String name = "";
    Framing framing = new Framing(null, null, "", null, null, Actor.SYSTEM.person(), LocalDate.EPOCH, null);
    List<Kpi> kpis = new ArrayList<>();
    List<GoodEnough> goodEnough = new ArrayList<>();
    List<Assessment> assessments = new ArrayList<>();
    Map<String, String> fields = new LinkedHashMap<>();

    @Override
    void follow(ProjectEvent event, Occasion occasion) {
        switch (event) {
            case ProjectFramed e -> {
                key = e.key();
                name = e.name();
                framing = new Framing(
                        e.problem(),
                        Origin.valueOf(e.origin()),
                        e.unit(),
                        e.goal(),
                        person(e.owner()),
                        by(occasion),
                        occasion.effective(),
                        null);
            }
            case ProjectImported e -> {
                key = e.key();
                name = e.name();
                framing = new Framing(
                        e.problem(),
                        choice(Origin.class, e.origin()),
                        e.unit(),
                        e.goal(),
                        person(e.owner()),
                        by(occasion),
                        e.framedOn() == null ? occasion.effective() : e.framedOn(),
                        null);
            }
            case FramingRevised e -> {
                name = e.name();
                framing = revised(e);
            }
            case OwnerChanged e -> framing = framing(person(e.owner()), framing.endorsement());
            case OriginEndorsed e ->
                framing = framing(framing.owner(), new Endorsement(by(occasion), occasion.effective(), e.note()));
            case KpiDefined e ->
                kpis.add(new Kpi(new KpiId(e.kpi()), e.name(), e.unit(), e.baseline(), e.target(), e.due(), List.of()));
            case KpiMeasured e ->
                change(kpis, kpi -> kpi.id().value().equals(e.kpi()), kpi -> measured(kpi, e, occasion));
            case GoodEnoughSet e -> goodEnough.add(goodEnough(e, occasion));
            case ProjectAssessed e ->
                assessments.add(new Assessment(
                        e.feasibility(), Degree.valueOf(e.risk()), e.reasons(), by(occasion), occasion.effective()));
            case FieldSet e -> enter(e);
            default -> {}
        }
    }

    private void enter(FieldSet e) {
        if (e.value() == null) {
            fields.remove(e.field());
        } else {
            fields.put(e.field(), e.value());
        }
    }

    private Framing revised(FramingRevised e) {
        var origin = choice(Origin.class, e.origin());
        return new Framing(
                e.problem(),
                origin,
                e.unit(),
                e.goal(),
                framing.owner(),
                framing.framedBy(),
                framing.framedOn(),
                origin == framing.origin() ? framing.endorsement() : null);
    }

    private Framing framing(@Nullable PersonId owner, @Nullable Endorsement endorsement) {
        return new Framing(
                framing.problem(),
                framing.origin(),
                framing.unit(),
                framing.goal(),
                owner,
                framing.framedBy(),
                framing.framedOn(),
                endorsement);
    }

    private static Kpi measured(Kpi kpi, KpiMeasured e, Occasion occasion) {
        var measurements = new ArrayList<>(kpi.measurements());
        measurements.add(new Measurement(occasion.effective(), e.value(), e.note()));
        return new Kpi(kpi.id(), kpi.name(), kpi.unit(), kpi.baseline(), kpi.target(), kpi.due(), measurements);
    }

    private static GoodEnough goodEnough(GoodEnoughSet e, Occasion occasion) {
        var criterion =
                new Criterion(new Line(e.metric()), Criterion.Comparison.valueOf(e.comparator()), e.threshold());
        return new GoodEnough(criterion, occasion.effective(), by(occasion));
    }
}
