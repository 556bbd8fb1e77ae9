package dev.hindcast.transfer.imports;

import dev.hindcast.shared.CostId;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.transfer.files.Dates;
import dev.hindcast.value.CostCategory;
import dev.hindcast.value.ValueCommand.BookCost;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Reads rows as costs that were spent, effective at the end of their month. A row is known by its external key, or else
 * by all that it says and how often the file has said it before, so that a file may come again.
 */
final class CostRows implements RowReader {

    private final References references;
    private final ImportedKeys imported;
    private final Currency reporting;
    private final LocalDate today;
    private final Set<String> keysOfFile = new HashSet<>();
    private final Map<String, Integer> said = new HashMap<>();

    CostRows(References references, ImportedKeys imported, LocalDate today) {
        this.references = references;
        this.imported = imported;
        this.reporting = references.directory().settings().reportingCurrency();
        this.today = today;
    }

    @Override
    public Optional<Planned> read(Cells cells) {
        var externalKey = cells.value("externalKey", Line::new).map(Line::value);
        externalKey
                .filter(key -> !keysOfFile.add(key))
                .ifPresent(key ->
                        cells.error("externalKey", key, "externalKey.duplicate", "stands in an earlier row too"));
        var project = cells.required("project", this::project);
        var month = cells.required("month", this::month);
        var number = cells.required("amount", Money::amount);
        var currency = cells.value("currency", Money::currency).orElse(reporting);
        var amount = number.flatMap(given -> amount(cells, given, currency));
        var category = cells.constant("category", CostCategory.class).orElse(CostCategory.OTHER);
        var note = cells.value("note", Paragraph::new);
        if (project.isEmpty()
                || month.isEmpty()
                || amount.isEmpty()
                || !cells.errors().isEmpty()) {
            return Optional.empty();
        }
        var key = externalKey.orElseGet(() -> numbered("%s %s %s %s %s"
                .formatted(
                        project.get(),
                        month.get(),
                        category,
                        amount.get(),
                        note.map(Paragraph::value).orElse(""))));
        if (imported.find(key).isPresent()) {
            return Optional.of(new Planned(null, List.of(), key, true, null, false));
        }
        var cost = new BookCost(
                project.get(), new CostId(named(key)), category, month.get(), amount.get(), null, note.orElse(null));
        return Optional.of(new Planned(cost, List.of(), key, false, month.get().atEndOfMonth(), false));
    }

    private String numbered(String words) {
        return "row:" + named(words + " " + said.merge(words, 1, Integer::sum));
    }

    private static String named(String words) {
        return UUID.nameUUIDFromBytes(("cost:" + words).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static Optional<Money> amount(Cells cells, BigDecimal number, Currency currency) {
        try {
            if (number.signum() <= 0) {
                throw InvalidInput.of("", "amount.notPositive", "must be above zero");
            }
            return Optional.of(new Money(number, currency));
        } catch (InvalidInput invalid) {
            invalid.faults()
                    .forEach(fault -> cells.error("amount", number.toPlainString(), fault.code(), fault.message()));
            return Optional.empty();
        }
    }

    private ProjectId project(String text) {
        return references
                .projects()
                .resolve(text)
                .orElseThrow(() -> InvalidInput.of("", "project-unknown", "is no project's key"));
    }

    private YearMonth month(String text) {
        var month = Dates.read(text)
                .map(YearMonth::from)
                .orElseThrow(() -> InvalidInput.of("", "month.malformed", "must be a month such as 2026-01, or a day"));
        if (month.isAfter(YearMonth.from(today))) {
            throw InvalidInput.of("", "month.future", "must have begun");
        }
        return month;
    }
}
