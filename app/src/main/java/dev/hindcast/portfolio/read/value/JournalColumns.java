package dev.hindcast.portfolio.read.value;

import com.carrotsearch.hppc.LongIntHashMap;
import com.carrotsearch.hppc.LongObjectHashMap;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** The journal in columns: its lines in blocks, and what the lines of an entry have in common. */
final class JournalColumns implements Tail.Listener {

    static final String COLUMNS = """
            fact, entry, project, driver, figure, kind, category, cashable, currency, amount,
            month - date '1970-01-01' as month,
            (date_part('epoch', recorded_at) * 1000000)::bigint as recorded,
            effective_on - date '1970-01-01' as effective""";

    private final Histories projects;
    private final DriverColumns drivers;
    private final EntryColumns entries = new EntryColumns();
    private final Firsts firsts = new Firsts();
    private final Map<Figure, NavigableMap<Integer, List<Block>>> blocks = new EnumMap<>(Figure.class);
    /** By project, the blocks that its lines are in; a block may stand there several times. */
    private final List<List<Block>> ofProjects = new ArrayList<>();

    /** The same blocks by what {@link #key} makes of their keys. */
    private final LongObjectHashMap<Block> byKey = new LongObjectHashMap<>();

    private final Map<String, Integer> codes = new HashMap<>();
    /** Numbers of months and currencies, by what {@link #rated} makes of them. */
    private final LongIntHashMap rated = new LongIntHashMap();

    private final List<Block> unsettled = new ArrayList<>();
    private final Map<String, Integer> digits = new HashMap<>();
    private final Map<Integer, Integer> months = new HashMap<>();
    private long lastFact;
    private int lastProject;
    /** Facts whose transactions may be told again, with these transactions. */
    private final Map<Long, Long> lately = new HashMap<>();
    /** Facts of this telling, with their transactions. */
    private final Map<Long, Long> now = new HashMap<>();

    JournalColumns(Histories projects, DriverColumns drivers) {
        this.projects = projects;
        this.drivers = drivers;
    }

    EntryColumns entries() {
        return entries;
    }

    Firsts firsts() {
        return firsts;
    }

    /** The blocks of a figure over some months, by month. */
    Collection<List<Block>> blocks(Figure figure, int from, int to) {
        var ofFigure = blocks.get(figure);
        return ofFigure == null
                ? Set.of()
                : ofFigure.subMap(from, true, to, true).values();
    }

    /** How many months and currencies there are that blocks are {@linkplain Block#rated rated} by. */
    int ratedBlocks() {
        return rated.size();
    }

    /** The blocks that lines of a project are in, some perhaps several times. */
    List<Block> blocksOf(int project) {
        return project < ofProjects.size() ? ofProjects.get(project) : List.of();
    }

    @Override
    public void emptied() {
        blocks.clear();
        byKey.clear();
        ofProjects.clear();
        entries.clear();
        firsts.clear();
        unsettled.clear();
        lately.clear();
        now.clear();
    }

    @Override
    public void processRow(ResultSet row) throws SQLException {
        var fact = row.getLong("fact");
        if (lately.containsKey(fact)) {
            return;
        }
        if (fact != lastFact) {
            now.putIfAbsent(fact, row.getLong("transaction"));
            lastFact = fact;
            lastProject = projects.number(row.getString("project"));
        }
        var project = lastProject;
        var figure = Figure.valueOf(row.getString("figure"));
        var recorded = row.getLong("recorded");
        var effective = row.getInt("effective");
        var id = row.getString("driver");
        var driver = id == null ? -1 : drivers.number(project, id);
        var entry = entries.number(fact, row.getInt("entry"), row.getString("kind"), recorded);
        firsts.met(project, driver, figure, recorded, effective);
        var currency = row.getString("currency");
        var block = block(
                figure, month(row.getInt("month")), currency, row.getString("category"), row.getBoolean("cashable"));
        var smallest =
                digits.computeIfAbsent(currency, code -> Money.currency(code).getDefaultFractionDigits());
        block.add(
                row.getBigDecimal("amount").movePointRight(smallest).longValueExact(),
                recorded,
                effective,
                project,
                entry,
                entries.kind[entry],
                driver);
        if (!block.unsettled) {
            block.unsettled = true;
            unsettled.add(block);
        }
        while (ofProjects.size() <= project) {
            ofProjects.add(new ArrayList<>());
        }
        var ofProject = ofProjects.get(project);
        if (ofProject.isEmpty() || ofProject.getLast() != block) {
            ofProject.add(block);
        }
    }

    @Override
    public void toldUpTo(long transaction) {
        unsettled.forEach(Block::settle);
        unsettled.clear();
        var numbers = entries.settle();
        if (numbers != null) {
            for (var block : byKey.values()) {
                block.value.renumber(numbers);
            }
        }
        lastFact = 0;
        lately.putAll(now);
        now.clear();
        lately.values().removeIf(of -> of < transaction);
    }

    private int month(int firstDay) {
        return months.computeIfAbsent(firstDay, day -> Figures.number(YearMonth.from(LocalDate.ofEpochDay(day))));
    }

    private Block block(Figure figure, int month, String currency, String category, boolean cashable) {
        var key = key(figure, month, code(currency), code(category), cashable);
        var block = byKey.get(key);
        if (block == null) {
            var rated = this.rated.getOrDefault(rated(month, currency), this.rated.size());
            this.rated.put(rated(month, currency), rated);
            block = new Block(new Block.Key(figure, month, currency, category, cashable), rated);
            byKey.put(key, block);
            blocks.computeIfAbsent(figure, added -> new TreeMap<>())
                    .computeIfAbsent(month, added -> new ArrayList<>())
                    .add(block);
        }
        return block;
    }

    private long rated(int month, String currency) {
        return (long) month << 10 | code(currency);
    }

    private int code(String text) {
        return codes.computeIfAbsent(text, added -> codes.size());
    }

    private static long key(Figure figure, int month, int currency, int category, boolean cashable) {
        return (((long) month << 10 | currency) << 10 | category) << 6 | figure.ordinal() << 1 | (cashable ? 1 : 0);
    }
}
