package dev.hindcast.transfer.pack;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.w3c.dom.Element;

/** Sets pages of HTML as a tagged PDF document (PDF/UA) with fonts of its own, the same bytes for the same pages. */
final class Pdf {

    private static final String FONT = "Plex";
    private static final Map<Integer, String> WEIGHTS = Map.of(
            300, "IBMPlexSans-Light.ttf",
            400, "IBMPlexSans-Regular.ttf",
            600, "IBMPlexSans-SemiBold.ttf");

    Pdf() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /**
     * The document.
     *
     * @param charts by the name that an {@code object} of the page gives in {@code data-chart}
     * @param created the moment of which the document tells
     */
    byte[] of(String html, Map<String, Chart> charts, Instant created) {
        var builder = new PdfRendererBuilder()
                .withHtmlContent(html, null)
                .usePdfUaAccessibility(true)
                .withProducer("Hindcast")
                .useObjectDrawerFactory(new ChartDrawers(charts));
        WEIGHTS.forEach((weight, file) -> builder.useFont(() -> font(file), FONT, weight, FontStyle.NORMAL, true));
        try (var renderer = builder.buildPdfRenderer();
                var bytes = new ByteArrayOutputStream()) {
            renderer.createPDFWithoutClosing();
            try (var document = renderer.getPdfDocument()) {
                document.getDocumentInformation()
                        .setCreationDate(GregorianCalendar.from(created.atZone(ZoneOffset.UTC)));
                document.setDocumentId(created.toEpochMilli());
                document.save(bytes);
            }
            return bytes.toByteArray();
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }

    /** A template of pages; what has no value is left out. */
    static Template template(String file) {
        var found = Objects.requireNonNull(Pdf.class.getResourceAsStream(file));
        try (var reader = new InputStreamReader(found, StandardCharsets.UTF_8)) {
            return Mustache.compiler().nullValue("").zeroIsFalse(true).compile(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream("/board-pack/fonts/" + file));
    }

    private record ChartDrawers(Map<String, Chart> charts) implements FSObjectDrawerFactory {

        @Override
        public FSObjectDrawer createDrawer(Element element) {
            var chart = Objects.requireNonNull(charts.get(element.getAttribute("data-chart")));
            return (object, x, y, width, height, device, context, dotsPerPixel) -> {
                device.drawWithGraphics(
                        (float) x,
                        (float) y,
                        (float) width / dotsPerPixel,
                        (float) height / dotsPerPixel,
                        chart.shapes()::draw);
                return Map.of();
            };
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return charts.containsKey(element.getAttribute("data-chart"));
        }
    }
}
