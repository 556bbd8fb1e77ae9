package dev.hindcast.transfer.pack;

import dev.hindcast.attention.AttentionQuery;
import dev.hindcast.attention.AttentionQuery.NeedsAttention;
import dev.hindcast.portfolio.NotConverted;
import dev.hindcast.shared.Label;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the answers into the words and charts that the pages of the template show. */
final class PackDocument {

    private static final int MOST_OF_A_KIND = 4;

    private final Answers answers;
    private final Words words;
    private final Map<String, Chart> charts;

    PackDocument(Answers answers) {
        this.answers = answers;
        this.words = new Words(answers.tiles().currency());
        var background = answers.background();
        this.charts = Stream.of(
                        ValueThroughTime.of(answers.months(), YearMonth.from(background.day()), words),
                        PromisedAndAttested.of(answers.realisations(), words),
                        BridgeChart.of(answers.bridge(), before(), asOf(), words))
                .collect(Collectors.toMap(Chart::name, Function.identity()));
    }

    Map<String, Chart> charts() {
        return charts;
    }

    /** What the template's names stand for. */
    Map<String, Object> contents() {
        var contents = new HashMap<String, Object>();
        cover(contents);
        new Headlines(answers, words).putInto(contents);
        new Breakdowns(answers, words).putInto(contents);
        contents.put("through", charts.get("value-through-time"));
        contents.put("scatter", charts.get("promised-and-attested"));
        contents.put("bridge", charts.get("bridge"));
        new Lessons(answers, words).putInto(contents);
        attention(contents);
        notConverted(contents);
        return contents;
    }

    private void cover(Map<String, Object> contents) {
        var background = answers.background();
        var scope = answers.scope();
        contents.put("mission", background.mission());
        contents.put("hasMission", !background.mission().isEmpty());
        contents.put("asOf", asOf());
        contents.put("before", before());
        contents.put("basis", Words.basis(scope.basis()));
        contents.put("zone", background.zone().getId());
        contents.put("period", Words.period(scope.months()));
        contents.put("currency", answers.tiles().currency().getCurrencyCode());
        contents.put("currencyName", answers.tiles().currency().getDisplayName(java.util.Locale.ENGLISH));
        contents.put("filters", Words.filters(scope, background));
    }

    private String asOf() {
        return Words.moment(answers.scope().asOf(), answers.background());
    }

    private String before() {
        return Words.moment(answers.bridge().from(), answers.background());
    }

    /** One thing that needs attention, and what it is about. */
    record Item(String key, String name, String since, String text) {}

    /** The things of a kind. */
    record Kind(String label, int count, List<Item> items, int more) {}

    private void attention(Map<String, Object> contents) {
        var kinds = kinds(answers.attention());
        contents.put("attention", kinds);
        contents.put("nothingNeedsAttention", kinds.isEmpty());
    }

    private static List<Kind> kinds(NeedsAttention.Result result) {
        return Arrays.stream(AttentionQuery.Kind.values())
                .map(kind -> {
                    var items = result.items().stream()
                            .filter(item -> item.kind() == kind)
                            .toList();
                    var shown = items.stream()
                            .limit(MOST_OF_A_KIND)
                            .map(item -> new Item(item.key(), item.name(), Words.day(item.since()), item.text()))
                            .toList();
                    return new Kind(Label.of(kind), items.size(), shown, items.size() - shown.size());
                })
                .filter(kind -> kind.count() > 0)
                .toList();
    }

    /** Amounts of a project in a currency without a rate. */
    record Unconverted(String key, String figure, String currency, String months, String amount) {}

    private void notConverted(Map<String, Object> contents) {
        var rows = answers.notConverted().stream()
                .collect(Collectors.groupingBy(
                        one -> List.of(
                                one.key(),
                                Label.of(one.figure()),
                                one.amount().currency().getCurrencyCode()),
                        java.util.LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> unconverted(entry.getKey(), entry.getValue()))
                .toList();
        contents.put("notConverted", rows);
        contents.put("allConverted", rows.isEmpty());
    }

    private static Unconverted unconverted(List<String> group, List<NotConverted> amounts) {
        var first = amounts.getFirst().month();
        var last = amounts.getLast().month();
        var sum = amounts.stream()
                .map(one -> one.amount().amount())
                .reduce(java.math.BigDecimal.ZERO, java.math.BigDecimal::add);
        return new Unconverted(
                group.get(0),
                group.get(1),
                group.get(2),
                first.equals(last) ? Words.month(first) : Words.month(first) + " to " + Words.month(last),
                Words.amount(sum));
    }

    static String orNone(@Nullable String text) {
        return text == null || text.isBlank() ? Words.NONE : text;
    }
}
