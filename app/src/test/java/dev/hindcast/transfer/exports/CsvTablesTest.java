package dev.hindcast.transfer.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTablesTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-sum", "@cmd", "\tx"})
    void takesTheEdgeOffTextsThatLookLikeFormulas(String text) throws IOException {
        assertThat(written(text)).isEqualTo("cell\r\n'" + text + "\r\n");
    }

    @Test
    void writesNumbersAndDatesPlainly() throws IOException {
        assertThat(written(new BigDecimal("-1E+3"))).isEqualTo("cell\r\n-1000\r\n");
        assertThat(written(new BigDecimal("12.50"))).isEqualTo("cell\r\n12.50\r\n");
        assertThat(written(LocalDate.of(2026, 3, 1))).isEqualTo("cell\r\n2026-03-01\r\n");
        assertThat(written(YearMonth.of(2026, 3))).isEqualTo("cell\r\n2026-03\r\n");
        assertThat(written(null)).isEqualTo("cell\r\n\r\n");
    }

    @Test
    void quotesWhatHasCommasQuotesAndLines() throws IOException {
        assertThat(written("a, \"b\"\nc")).isEqualTo("cell\r\n\"a, \"\"b\"\"\nc\"\r\n");
        assertThat(written("Müller & Söhne")).isEqualTo("cell\r\nMüller & Söhne\r\n");
    }

    private static String written(@Nullable Object cell) throws IOException {
        var stream = new ByteArrayOutputStream();
        Stream<List<@Nullable Object>> rows = Stream.of(Arrays.asList(cell));
        CsvTables.write(new Table("Table", List.of("cell"), rows), stream);
        return stream.toString(StandardCharsets.UTF_8);
    }
}
