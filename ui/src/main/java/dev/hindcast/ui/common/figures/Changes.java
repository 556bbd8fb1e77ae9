package dev.hindcast.ui.common.figures;

import dev.hindcast.portfolio.AsOf;
import dev.hindcast.shared.Money;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.OpenFigure;
import dev.hindcast.ui.common.Sentence;
import dev.hindcast.ui.common.Tile;
import java.util.List;

/** How a figure changed since an earlier moment, and what was learned in between. */
final class Changes {

    private Changes() {}

    static Sentence of(Money now, Money then, AsOf since, List<Part> parts, Provenance provenance) {
        var difference = now.minus(then);
        var words =
                "%s, against %s as known on %s: a change of %s. Below is what was recorded in between, at today's rates; an exchange rate that changed or a project that moved to another unit changes a figure without an entry."
                        .formatted(Formats.money(now), Formats.money(then), day(since), Formats.money(difference));
        var between = parts.stream().map(part -> part.since(since)).toList();
        var change = OpenFigure.of(
                Formats.change(difference),
                Formats.money(difference),
                () -> provenance.open("Changed since " + day(since), between, new Sentence(words)));
        return since(change, since);
    }

    static Sentence since(OpenFigure change, AsOf moment) {
        var sentence = Tile.note(change, " since " + day(moment));
        sentence.addClassName("hc-tile-change");
        return sentence;
    }

    static String day(AsOf moment) {
        return switch (moment) {
            case AsOf.EndOf(var date) -> Formats.date(date);
            case AsOf.At(var instant) -> Formats.moment(instant);
        };
    }
}
