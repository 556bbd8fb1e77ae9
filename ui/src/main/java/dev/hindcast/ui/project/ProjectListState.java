package dev.hindcast.ui.project;

import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.ui.common.UrlState;
import java.time.LocalDate;
import java.util.Set;

/** What the list of projects is asked to show, as its address says it. */
record ProjectListState(UrlState url, LocalDate today) {

    static final String TEXT = "q";
    static final String STAGE = "stage";
    static final String UNIT = "unit";
    static final String GOAL = "goal";
    static final String HEALTH = "health";
    static final String VIEW = "view";
    static final String HIDE = "hide";

    boolean board() {
        return url.get(VIEW).orElse("").equals("board");
    }

    boolean isNarrowed() {
        return !url.get(TEXT).orElse("").isEmpty()
                || !url.all(STAGE).isEmpty()
                || !url.all(UNIT).isEmpty()
                || !url.all(GOAL).isEmpty()
                || !url.all(HEALTH).isEmpty();
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
                url.get(TEXT).orElse(null),
                page);
    }

    Filter filter() {
        return new Filter(Set.copyOf(url.all(UNIT)), Set.copyOf(url.all(GOAL)), Set.of(), Set.of(), null);
    }

    ProjectListState with(String name, Object value) {
        return new ProjectListState(url.with(name, value), today);
    }

    ProjectListState with(String name, java.util.List<String> values) {
        return new ProjectListState(url.with(name, values), today);
    }
}
