package dev.hindcast.transfer.exports;

import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All pages of a list, asked for one after the other as they are needed; the first at once. */
final class Pages<A> {

    private final @Nullable String sort;
    private final Function<PageRequest, A> ask;
    private final A first;

    private Pages(@Nullable String sort, Function<PageRequest, A> ask) {
        this.sort = sort;
        this.ask = ask;
        this.first = answer(0);
    }

    /** In the order that the given page has. */
    static <A> Pages<A> of(@Nullable PageRequest asked, Function<PageRequest, A> ask) {
        return new Pages<>(asked == null ? null : asked.sort(), ask);
    }

    /** The rows of all answers, until one has fewer than a full page. */
    Stream<List<@Nullable Object>> items(Function<A, Stream<List<@Nullable Object>>> rows) {
        return Stream.iterate(
                        Optional.of(new Read(0, rows.apply(first).toList())),
                        Optional::isPresent,
                        read -> read.flatMap(last -> next(last, rows)))
                .flatMap(Optional::stream)
                .flatMap(read -> read.rows.stream());
    }

    private record Read(int page, List<List<@Nullable Object>> rows) {}

    private Optional<Read> next(Read last, Function<A, Stream<List<@Nullable Object>>> rows) {
        return last.rows.size() < Page.MAX_SIZE
                ? Optional.empty()
                : Optional.of(new Read(
                        last.page + 1, rows.apply(answer(last.page + 1)).toList()));
    }

    private A answer(int page) {
        return ask.apply(new PageRequest(page, Page.MAX_SIZE, sort));
    }
}
