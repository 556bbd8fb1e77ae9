package dev.hindcast.ui.project;

import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.FieldFilter;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.ui.common.UrlState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the list of projects is asked to show, as its address says it.
 *
 * @param largeFirst the projects that begin with a large experiment and late, by their ids, and why
 */
record ProjectListState(UrlState url, LocalDate today, Map<String, String> largeFirst) {

    /** The address wants only projects whose first experiment is large and late. */
    static final String QUICK = "quick";

    ProjectListState(UrlState url, LocalDate today) {
        this(url, today, Map.of());
    }

    /** The same with the projects whose first experiment is large and late, by their ids, and why. */
    ProjectListState knowing(Map<String, String> largeNow) {
        return new ProjectListState(url, today, largeNow);
    }

    boolean onlyLargeFirst() {
        return url.get(QUICK).isPresent();
    }

    static final String TEXT = "q";
    static final String STAGE = "stage";
    static final String UNIT = "unit";
    static final String GOAL = "goal";
    static final String HEALTH = "health";
    static final String VIEW = "view";
    static final String HIDE = "hide";
    static final String BUBBLES = "bubbles";
    static final String SORT = "sort";

    private static final List<String> USUALLY_HIDDEN = List.of("unit", "goal", "owner");

    private static final String OWN = "field.";

    /** The name under which the address holds what is wanted of a field of the organisation's own. */
    static String own(String code) {
        return OWN + code;
    }

    /** What the address wants of the organisation's own fields. */
    List<FieldFilter> ownWishes() {
        return url.values().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(OWN))
                .flatMap(entry -> entry.getValue().stream()
                        .filter(wish -> !wish.equals("..") && !wish.equals("~"))
                        .map(wish -> new FieldFilter(entry.getKey().substring(OWN.length()), wish)))
                .toList();
    }

    boolean bubbles() {
        return url.get(VIEW).orElse("").equals(BUBBLES);
    }

    boolean board() {
        return url.get(VIEW).orElse("").equals("board");
    }

    /** The columns left out; unless the address says otherwise those that one filters by rather than reads. */
    List<String> hidden() {
        return url.all(HIDE).isEmpty() ? USUALLY_HIDDEN : url.all(HIDE);
    }

    /** Whether the address says which columns are left out; unless it does, the organisation's own are. */
    boolean choosesColumns() {
        return !url.all(HIDE).isEmpty();
    }

    /** How the address names the columns left out; leaving out none is said, too. */
    static List<String> hiding(List<String> columns) {
        return columns.isEmpty() ? List.of("none") : columns;
    }

    /** The column it is sorted by, if the address says one. */
    Optional<String> sortedBy() {
        return url.get(SORT).map(sort -> sort.split(",", 2)[0]);
    }

    boolean isDescending() {
        return url.get(SORT).filter(sort -> sort.endsWith(",desc")).isPresent();
    }

    /** The same as a kept view has it, as far as the list itself is concerned. */
    String asked() {
        return url.toQuery().getQueryString();
    }

    boolean isNarrowed() {
        return !url.get(TEXT).orElse("").isEmpty()
                || !url.all(STAGE).isEmpty()
                || !url.all(UNIT).isEmpty()
                || !url.all(GOAL).isEmpty()
                || !url.all(HEALTH).isEmpty()
                || onlyLargeFirst()
                || !ownWishes().isEmpty();
    }

    PortfolioQuery.Projects query(PageRequest page) {
        return query(Set.copyOf(url.all(STAGE)), page);
    }

    PortfolioQuery.Projects query(Set<String> stages, PageRequest page) {
        return new PortfolioQuery.Projects(
                new AsOf.EndOf(today),
                Basis.RECORDED,
                filter(),
                stages,
                Set.copyOf(url.all(HEALTH)),
                Set.of(),
                url.get(TEXT).orElse(null),
                ownWishes(),
                page);
    }

    Filter filter() {
        return new Filter(
                Set.copyOf(url.all(UNIT)),
                Set.copyOf(url.all(GOAL)),
                Set.of(),
                onlyLargeFirst() ? large() : Set.of(),
                null);
    }

    /** Something that no project is called by when there is none. */
    private Set<String> large() {
        return largeFirst.isEmpty() ? Set.of(Filter.NONE) : largeFirst.keySet();
    }

    ProjectListState with(String name, Object value) {
        return new ProjectListState(url.with(name, value), today, largeFirst);
    }

    ProjectListState with(String name, List<String> values) {
        return new ProjectListState(url.with(name, values), today, largeFirst);
    }
}
