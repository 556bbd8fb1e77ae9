package dev.hindcast.postmortem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.shared.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageTest {

    @Test
    void knowsPicturesByTheirContent() {
        assertThat(Image.of(Pictures.png(2, 2)).mediaType()).isEqualTo("image/png");
        assertThat(Image.of(Pictures.in("jpeg", 2, 2)).mediaType()).isEqualTo("image/jpeg");
        assertThat(Image.of(Pictures.in("gif", 2, 2)).mediaType()).isEqualTo("image/gif");
        assertThat(Image.of(Pictures.webp()).mediaType()).isEqualTo("image/webp");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<!doctype html><script>alert(1)</script>",
                "GIF89a",
                "%PDF-1.7",
                ""
            })
    void refusesWhatIsNoPicture(String content) {
        refused(content.getBytes(StandardCharsets.UTF_8), "image.unknown");
    }

    @Test
    void refusesOtherFormatsAndTornFiles() {
        refused(Pictures.in("bmp", 2, 2), "image.unknown");
        refused(Arrays.copyOf(Pictures.png(2, 2), 12), "image.unknown");
    }

    @Test
    void refusesWhatIsTooLarge() {
        refused(new byte[Image.MAX_BYTES + 1], "image.tooLarge");
        refused(Pictures.png(10_000, 4_001), "image.tooManyPixels");
    }

    private static void refused(byte[] bytes, String code) {
        assertThatThrownBy(() -> Image.of(bytes))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal ->
                                assertThat(refusal.faults().getFirst().code()).isEqualTo(code));
    }
}
