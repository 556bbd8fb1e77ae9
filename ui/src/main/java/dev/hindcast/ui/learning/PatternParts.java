package dev.hindcast.ui.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.hindcast.learning.LearningQuery.Common;
import dev.hindcast.learning.LearningQuery.Patterns;
import dev.hindcast.postmortem.Phase;
import dev.hindcast.ui.common.Chart;
import dev.hindcast.ui.common.ChartSpec;
import dev.hindcast.ui.common.ChartSpec.Caption;
import dev.hindcast.ui.common.ChartSpec.Kind;
import dev.hindcast.ui.common.ChartSpec.Series;
import dev.hindcast.ui.common.ChartSpec.Style;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.UrlState;
import dev.hindcast.ui.failures.FailureNavigation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of the pattern page; each figure leads to the search for what it counts. */
class PatternParts {

    /** The most frequent causes have a colour each; the others share one. */
    private static final List<Style> COLOURS =
            List.of(Style.ATTESTED, Style.COST, Style.CLAIMED, Style.ASIDE, Style.FORECAST);

    private static final String OTHERS = "OTHERS";
    private static final List<Choice> PHASES = Arrays.stream(Phase.values())
            .map(phase -> new Choice(phase.name(), Labels.of(phase)))
            .toList();

    private final Directory directory;
    private final Chart throughTime = new Chart();
    private final Chart costs = new Chart();
    private final Section time = new Section("Causes through the years", throughTime);
    private final Section money = new Section("Cost by cause", costs);
    private final Section entered = new Section("Where causes enter");
    private final Section caught = new Section("Where they are caught");
    private final Section stops = new Section("What the last year's stops had in common");
    private UrlState state = UrlState.empty();
    private Patterns.Result shown;

    PatternParts(Directory directory) {
        this.directory = directory;
        throughTime.onDrillDown(point ->
                go(search().with("cause", point.series().equals(OTHERS) ? others() : List.of(point.series()))
                        .with("year", point.category())));
        costs.onDrillDown(point -> go(
                search().with("cause", shown.causes().get(point.index()).cause().value())));
    }

    Component[] all() {
        return new Component[] {time, entered, caught, money, stops};
    }

    void show(Patterns.Result found, UrlState wanted, LocalDate today) {
        shown = found;
        state = wanted;
        throughTime.show(causesByYear(found, today));
        costs.show(costByCause(found, today));
        entered.show(enteredTable(found));
        caught.show(caughtTable(found));
        stops.show(common(found));
    }

    private ChartSpec causesByYear(Patterns.Result found, LocalDate today) {
        var drawn = Math.min(COLOURS.size(), found.causes().size());
        var series = new ArrayList<Series>();
        for (var at = 0; at < drawn; at++) {
            var cause = found.causes().get(at);
            var code = cause.cause().value();
            series.add(byYear(code, directory.causeName(code), COLOURS.get(at), cause.counts()));
        }
        var rest = found.causes().subList(drawn, found.causes().size());
        if (!rest.isEmpty()) {
            var counts = IntStream.range(0, found.years().size())
                    .mapToObj(year -> rest.stream()
                            .mapToInt(cause -> cause.counts().get(year))
                            .sum())
                    .toList();
            series.add(byYear(OTHERS, "Other causes", Style.PROMISE, counts));
        }
        return ChartSpec.of(
                        Kind.STACK,
                        caption("Causes through the years", today),
                        found.years().stream().map(Object::toString).toList(),
                        series)
                .described("How often the post-mortems of each year name a cause;"
                        + " one with several causes counts for each");
    }

    private static Series byYear(String key, String name, Style style, List<Integer> counts) {
        return new Series(
                key,
                name,
                style,
                false,
                false,
                counts.stream().map(BigDecimal::valueOf).toList());
    }

    private ChartSpec costByCause(Patterns.Result found, LocalDate today) {
        return ChartSpec.of(
                        Kind.BAR,
                        caption("Cost by cause", today),
                        found.causes().stream()
                                .map(cause -> directory.causeName(cause.cause().value()))
                                .toList(),
                        List.of(new Series(
                                "COST",
                                "Cost of the projects",
                                Style.COST,
                                false,
                                false,
                                found.causes().stream()
                                        .map(Patterns.Cause::cost)
                                        .toList())))
                .described("What the projects had cost whose post-mortems name a cause;"
                        + " a project with several causes counts for each")
                .in(found.currency())
                .horizontally();
    }

    private Component enteredTable(Patterns.Result found) {
        if (found.entered().isEmpty()) {
            return muted("No post-mortem says yet in which phase its causes entered.");
        }
        return new HeatTable(
                "Post-mortems by cause and the phase in which it entered",
                found.causes().stream()
                        .map(cause -> new Choice(
                                cause.cause().value(),
                                directory.causeName(cause.cause().value())))
                        .toList(),
                PHASES,
                found.entered().stream()
                        .collect(Collectors.toMap(
                                one -> new HeatTable.Cell(one.cause().value(), one.phase()), one -> one.count())),
                (cause, phase) ->
                        search().with("cause", cause).with("phase", phase).href(FailureNavigation.SEARCH));
    }

    private Component caughtTable(Patterns.Result found) {
        if (found.caught().isEmpty()) {
            return muted("No post-mortem says yet where its causes were caught.");
        }
        return new HeatTable(
                "Contributing factors by the phase in which they entered (rows) and were caught (columns):"
                        + " the further to the right, the later; a row's name leads to what entered in it",
                PHASES,
                PHASES,
                found.caught().stream()
                        .collect(Collectors.toMap(
                                one -> new HeatTable.Cell(one.enteredIn(), one.caughtIn()), one -> one.count())),
                entry -> search().with("phase", entry).href(FailureNavigation.SEARCH));
    }

    private Component common(Patterns.Result found) {
        if (found.common().isEmpty()) {
            return muted(
                    found.stops() == 0
                            ? "No project was stopped in the last twelve months."
                            : "Nothing that two of them share.");
        }
        var list = new UnorderedList();
        found.common().forEach(one -> {
            var item = new ListItem(new Anchor(address(one), name(one)));
            item.add(new Span(" (%s): %s of %s"
                    .formatted(kind(one), Formats.number(one.count()), Formats.number(found.stops()))));
            list.add(item);
        });
        return new Div(
                muted("%s projects were stopped in the last twelve months.".formatted(Formats.number(found.stops()))),
                list);
    }

    private String name(Common one) {
        return switch (one.kind()) {
            case "cause" -> directory.causeName(one.value());
            case "unit" -> directory.unitName(one.value());
            case "tag" -> one.value();
            default -> Labels.of((Object) one.value());
        };
    }

    private static String kind(Common one) {
        return switch (one.kind()) {
            case "stage" -> "stopped in this stage";
            case "origin" -> "origin of the idea";
            default -> one.kind();
        };
    }

    /** Origins cannot be searched for: stopped projects are then shown. */
    private String address(Common one) {
        var stopped = state.with("from", null).with("to", null);
        return (one.kind().equals("origin") ? stopped.with("kind", "PROJECT") : stopped.with(one.kind(), one.value()))
                .href(FailureNavigation.SEARCH);
    }

    /** The search for the post-mortems that count here. */
    private UrlState search() {
        var narrowed = UrlState.empty().with("kind", "POST_MORTEM").with("unit", state.all("unit"));
        var filtered = state.get("from").isPresent() || state.get("to").isPresent();
        return filtered
                ? narrowed.with(
                        "year", shown.years().stream().map(Object::toString).toList())
                : narrowed;
    }

    private List<String> others() {
        return shown.causes().stream()
                .skip(COLOURS.size())
                .map(cause -> cause.cause().value())
                .toList();
    }

    private static void go(UrlState search) {
        UI.getCurrent().navigate(FailureNavigation.SEARCH, search.toQuery());
    }

    private static Caption caption(String title, LocalDate today) {
        return new Caption(title, "As known on " + Formats.date(today), today);
    }

    private static Paragraph muted(String text) {
        var words = new Paragraph(text);
        words.addClassNames("hc-muted", "hc-small");
        return words;
    }
}
