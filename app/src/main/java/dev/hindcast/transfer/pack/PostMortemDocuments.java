package dev.hindcast.transfer.pack;

import com.samskivert.mustache.Template;
import dev.hindcast.learning.LearningQuery.RecordsOf;
import dev.hindcast.organisation.OrganisationQuery;
import dev.hindcast.people.PeopleQuery.NameEveryone;
import dev.hindcast.postmortem.PostMortemQuery.Account;
import dev.hindcast.postmortem.PostMortemQuery.GetAttachment;
import dev.hindcast.postmortem.PostMortemQuery.GetPostMortem;
import dev.hindcast.postmortem.PostMortemQuery.Lesson;
import dev.hindcast.shared.AttachmentId;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.Query;
import dev.hindcast.timeline.AccountTimeline;
import dev.hindcast.timeline.TimelineQuery;
import dev.hindcast.transfer.Export;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/**
 * Sets a post-mortem as a PDF document, for whoever may read it. Its moment is that of its last publication, or of its
 * opening.
 *
 * @see "ADR-0083"
 */
@Component
public class PostMortemDocuments {

    private static final Pattern PICTURE = Pattern.compile("src=\"pictures/([A-Za-z0-9_-]+)\"");

    private final QueryGateway queries;
    private final Template template = Pdf.template("/post-mortem/post-mortem.html");
    private final Pdf pdf = new Pdf();

    PostMortemDocuments(QueryGateway queries) {
        this.queries = queries;
    }

    /** The document; a broken rule ending in {@code -unknown} when there is none that the reader may read. */
    public byte[] make(Export.PostMortem wanted) {
        var account = ask(new GetPostMortem(wanted.postMortem(), wanted.reader()))
                .postMortem()
                .orElseThrow(() -> DomainRule.notFound(
                        "post-mortem-unknown",
                        "There is no post-mortem '%s' that you may see.".formatted(wanted.postMortem())));
        var contents = new PostMortemPages(
                        account,
                        timeline(account, wanted),
                        ask(new RecordsOf(
                                account.latest().lessons().stream()
                                        .map(Lesson::lesson)
                                        .collect(Collectors.toSet()),
                                wanted.reader())),
                        ask(new NameEveryone()),
                        ask(new OrganisationQuery.Directory()))
                .contents();
        var published = account.summary().publishedAt();
        return pdf.of(
                withPictures(template.execute(contents), wanted),
                Map.of(),
                published == null ? account.summary().openedAt() : published);
    }

    private List<AccountTimeline.Line> timeline(Account account, Export.PostMortem wanted) {
        var project = AccountTimeline.project(account);
        return project == null
                ? List.of()
                : AccountTimeline.of(
                                account,
                                ask(new TimelineQuery.OfProject(
                                                project,
                                                null,
                                                Set.of(),
                                                PageRequest.first(Page.MAX_SIZE),
                                                wanted.reader()))
                                        .items())
                        .stream()
                        .filter(AccountTimeline.Line::shown)
                        .toList();
    }

    /** Puts the pictures into the page itself, as PNG, which the setter reads; one that cannot be read is left out. */
    private String withPictures(String html, Export.PostMortem wanted) {
        return PICTURE.matcher(html)
                .replaceAll(match -> picture(match.group(1), wanted)
                        .map(data -> "src=\"data:image/png;base64," + data + "\"")
                        .orElse(""));
    }

    private Optional<String> picture(String attachment, Export.PostMortem wanted) {
        return ask(new GetAttachment(wanted.postMortem(), new AttachmentId(attachment), wanted.reader()))
                .picture()
                .flatMap(picture -> png(picture.bytes()));
    }

    private static Optional<String> png(byte[] bytes) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(bytes));
            if (image == null) {
                return Optional.empty();
            }
            var plain = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
            var graphics = plain.createGraphics();
            graphics.drawImage(image, 0, 0, null);
            graphics.dispose();
            var png = new ByteArrayOutputStream();
            ImageIO.write(plain, "png", png);
            return Optional.of(Base64.getEncoder().encodeToString(png.toByteArray()));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
