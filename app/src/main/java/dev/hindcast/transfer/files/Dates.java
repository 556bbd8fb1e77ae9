package dev.hindcast.transfer.files;

import dev.hindcast.shared.InvalidInput;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates as people write them and as spreadsheets mangle them: ISO, {@code 7/1/2023}, {@code 24-Nov} for November 2024,
 * {@code 7/16/1905} for the year 2024 that was formatted as a date, {@code 45292} for a date that was not. A month means its first day, a year the first of
 * January.
 */
public final class Dates {

    private static final Pattern NOTHING = Pattern.compile(
            "(?i)(n\\s*/?\\s*a\\b.*|none|null|nil|unknown|tbd|tba|todo|to be determined|ongoing|on-going|pending|[-–—?.]+)");
    private static final Pattern ISO_DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(\\D.*)?", Pattern.DOTALL);
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4}-\\d{2})(\\D.*)?", Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d{2}");

    /** Serial numbers of days that a spreadsheet showed when a year was typed into a date cell: 1900 to 2099. */
    private static final LocalDate SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30);

    private static final Pattern SERIAL = Pattern.compile("(\\d{5})(\\.\\d+)?");
    private static final int FIRST_SERIAL_YEAR = 1950;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /** Whose names of months are read besides the English ones. */
    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.FRENCH, Locale.of("es"));

    private static final List<DateTimeFormatter> DAYS = withOtherLanguages(
            List.of("d MMMM uuuu", "d. MMMM uuuu", "d 'de' MMMM 'de' uuuu"),
            strict("M/d/uuuu"),
            twoDigitYear("M/d/"),
            strict("d.M.uuuu"),
            strict("uuuu/M/d"),
            worded("d MMM uuuu"),
            worded("d MMMM uuuu"),
            worded("MMM d, uuuu"),
            worded("MMMM d, uuuu"),
            worded("d-MMM-uuuu"));
    private static final List<DateTimeFormatter> MONTHS = withOtherLanguages(
            List.of("MMMM uuuu"),
            worded("MMM uuuu"),
            worded("MMMM uuuu"),
            worded("MMM-uuuu"),
            strict("M/uuuu"),
            monthOfShortYear());

    private Dates() {}

    /** The format of a mapping; an {@link InvalidInput} when it is none. */
    public static DateTimeFormatter format(String pattern) {
        try {
            return new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern.replace("yyyy", "uuuu"))
                    .parseDefaulting(ChronoField.DAY_OF_MONTH, 1)
                    .toFormatter(Locale.ENGLISH);
        } catch (IllegalArgumentException malformed) {
            throw InvalidInput.of("dateFormat", "dateFormat.malformed", "must be a pattern such as d.M.yyyy");
        }
    }

    /** Throws an {@link InvalidInput} unless dates can be written and read in the format. */
    public static void requireFormat(String pattern) {
        var format = format(pattern);
        try {
            LocalDate.from(format.parse(format.format(SPREADSHEET_EPOCH)));
        } catch (DateTimeException none) {
            throw InvalidInput.of("dateFormat", "dateFormat.malformed", "must be a pattern such as d.M.yyyy");
        }
    }

    /** Whether the text says that there is no date, in one of the many ways people do. */
    public static boolean saysNothing(String text) {
        return text.isBlank() || NOTHING.matcher(text.strip()).matches();
    }

    /** The date that the text means in this format, or empty when it is not written so. */
    public static Optional<LocalDate> read(String text, DateTimeFormatter format) {
        return parse(text.strip(), format).map(LocalDate::from).map(Dates::yearTypedAsDate);
    }

    /** The date that the text means in one of the usual ways, or empty when it cannot be told. */
    public static Optional<LocalDate> read(String text) {
        var given = text.strip();
        return iso(given)
                .or(() -> serialNumber(given))
                .or(() -> first(given, DAYS).map(LocalDate::from))
                .or(() ->
                        first(given, MONTHS).map(month -> YearMonth.from(month).atDay(1)))
                .map(Dates::yearTypedAsDate);
    }

    private static Optional<LocalDate> iso(String text) {
        var day = ISO_DAY.matcher(text);
        if (day.matches()) {
            return parse(day.group(1), DateTimeFormatter.ISO_LOCAL_DATE).map(LocalDate::from);
        }
        var month = ISO_MONTH.matcher(text);
        if (month.matches()) {
            return parse(month.group(1), strict("uuuu-MM"))
                    .map(it -> YearMonth.from(it).atDay(1));
        }
        return YEAR.matcher(text).matches()
                ? Optional.of(LocalDate.of(Integer.parseInt(text), 1, 1))
                : Optional.empty();
    }

    /** The number of a day, as spreadsheets keep dates when the cell is not formatted as one. */
    private static Optional<LocalDate> serialNumber(String text) {
        var number = SERIAL.matcher(text);
        return number.matches()
                ? Optional.of(SPREADSHEET_EPOCH.plusDays(Integer.parseInt(number.group(1))))
                        .filter(day -> day.getYear() >= FIRST_SERIAL_YEAR && day.getYear() <= LAST_YEAR)
                : Optional.empty();
    }

    private static LocalDate yearTypedAsDate(LocalDate date) {
        var serial = date.toEpochDay() - SPREADSHEET_EPOCH.toEpochDay();
        return serial >= FIRST_YEAR && serial <= LAST_YEAR ? LocalDate.of((int) serial, 1, 1) : date;
    }

    private static Optional<TemporalAccessor> first(String text, List<DateTimeFormatter> formats) {
        return formats.stream().flatMap(format -> parse(text, format).stream()).findFirst();
    }

    private static Optional<TemporalAccessor> parse(String text, DateTimeFormatter format) {
        try {
            return Optional.of(format.parse(text));
        } catch (DateTimeException not) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    private static List<DateTimeFormatter> withOtherLanguages(List<String> patterns, DateTimeFormatter... formats) {
        return Stream.concat(
                        Stream.of(formats),
                        LANGUAGES.stream()
                                .flatMap(language -> patterns.stream().map(pattern -> worded(pattern, language))))
                .toList();
    }

    private static DateTimeFormatter worded(String pattern) {
        return worded(pattern, Locale.ENGLISH);
    }

    private static DateTimeFormatter worded(String pattern, Locale language) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(language)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static DateTimeFormatter twoDigitYear(String pattern) {
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern)
                .appendValueReduced(ChronoField.YEAR, 2, 2, 1970)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** {@code 24-Nov}, which a spreadsheet made of {@code Nov-24}. */
    private static DateTimeFormatter monthOfShortYear() {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendValueReduced(ChronoField.YEAR, 2, 2, 1970)
                .appendPattern("-MMM")
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT)
                .withResolverFields(Set.of(ChronoField.YEAR, ChronoField.MONTH_OF_YEAR));
    }
}
