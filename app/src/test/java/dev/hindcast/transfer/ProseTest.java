package dev.hindcast.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void rendersTextAndTables() {
        assertThat(Prose.html("**No** data\n\n| a | b |\n| - | - |\n| 1 | 2 |"))
                .contains("<strong>No</strong>")
                .contains("<td>1</td>");
    }

    @Test
    void showsOwnPicturesWithTheirCaption() {
        assertThat(Prose.html("![The drift](attachment:a1)", id -> "failures/m1/attachments/" + id))
                .contains("<img src=\"failures/m1/attachments/a1\" alt=\"The drift\" />")
                .contains("The drift</span>");
    }

    @Test
    void showsNoPictureThatIsElsewhereOrUnknown() {
        assertThat(Prose.html("![Gone](attachment:a1)")).doesNotContain("<img").contains("Gone");
        assertThat(Prose.html("![x](https://elsewhere.example/pixel.gif)", id -> id))
                .doesNotContain("<img")
                .contains("href=\"https://elsewhere.example/pixel.gif\"");
        assertThat(Prose.html("![x](attachment:../../etc \"t\")", id -> id)).doesNotContain("<img");
        assertThat(Prose.html("![x](data:image/svg+xml;base64,PHN2Zz4=)", id -> id))
                .doesNotContain("<img");
    }

    @Test
    void letsNothingAct() {
        assertThat(Prose.html("<script>alert(1)</script><img src=x onerror=alert(1)> [a](javascript:alert(1))"))
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("href");
        assertThat(Prose.html("![a\" onload=\"alert(1)](attachment:a1)", id -> "pictures/" + id))
                .doesNotContain(" onload=");
    }
}
