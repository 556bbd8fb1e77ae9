package dev.hindcast.transfer.pack;

import com.samskivert.mustache.Template;
import dev.hindcast.transfer.Export;
import org.springframework.stereotype.Component;

/**
 * Makes board packs. The same request makes the same bytes as long as nothing that was recorded by its moment changes:
 * nothing in it tells when it was made.
 *
 * @see "ADR-0066"
 */
@Component
public class BoardPacks {

    private final Answers.Source answers;
    private final Template template;
    private final Pdf pdf = new Pdf();

    BoardPacks(Answers.Source answers) {
        this.answers = answers;
        this.template = Pdf.template("/board-pack/board-pack.html");
    }

    /** The pack as a PDF document. */
    public byte[] make(Export.BoardPack wanted) {
        var answered = answers.ask(wanted);
        var document = new PackDocument(answered);
        return pdf.of(
                template.execute(document.contents()),
                document.charts(),
                answered.background().until());
    }
}
