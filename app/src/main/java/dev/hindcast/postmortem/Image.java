package dev.hindcast.postmortem;

import dev.hindcast.shared.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;

/**
 * A picture as it is uploaded: PNG, JPEG, GIF or WebP by its content, whatever its name says, at most
 * {@value #MAX_BYTES} bytes and {@value #MAX_PIXELS} pixels.
 *
 * @param base64 its bytes in Base64
 */
public record Image(String base64) {

    /** The most bytes a picture may have. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** The most pixels, so that a small file cannot unfold into a huge picture. */
    public static final int MAX_PIXELS = 40_000_000;

    /** The limit in words, for whoever chooses a file. */
    public static final String LIMIT = "PNG, JPEG, GIF or WebP, at most 5 MB";

    private static final Map<String, String> TYPES =
            Map.of("png", "image/png", "jpeg", "image/jpeg", "gif", "image/gif", "webp", "image/webp");

    public Image {
        verify(decoded(base64));
    }

    /** The picture in these bytes. */
    public static Image of(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw tooLarge();
        }
        return new Image(Base64.getEncoder().encodeToString(bytes));
    }

    /** The media types a picture may have. */
    public static List<String> mediaTypes() {
        return TYPES.values().stream().sorted().toList();
    }

    public byte[] bytes() {
        return decoded(base64);
    }

    /** The media type found in the bytes. */
    public String mediaType() {
        return verify(bytes());
    }

    @Override
    public String toString() {
        return "Image of " + base64.length() * 3 / 4 + " bytes";
    }

    private static byte[] decoded(String base64) {
        if (base64.length() / 4L * 3 > MAX_BYTES + 2) {
            throw tooLarge();
        }
        try {
            return Base64.getMimeDecoder().decode(base64);
        } catch (IllegalArgumentException malformed) {
            throw InvalidInput.of("", "image.malformed", "must be Base64");
        }
    }

    private static String verify(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw tooLarge();
        }
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(input);
            while (readers.hasNext()) {
                var reader = readers.next();
                try {
                    var type = Arrays.stream(reader.getOriginatingProvider().getFormatNames())
                            .map(name -> TYPES.get(name.toLowerCase(Locale.ROOT)))
                            .filter(known -> known != null)
                            .findFirst();
                    if (type.isPresent()) {
                        reader.setInput(input, true, true);
                        if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS) {
                            throw InvalidInput.of("", "image.tooManyPixels", "must have at most 40 million pixels");
                        }
                        return type.get();
                    }
                } finally {
                    reader.dispose();
                }
            }
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException unreadable) {
            throw notAnImage();
        }
        throw notAnImage();
    }

    private static InvalidInput notAnImage() {
        return InvalidInput.of("", "image.unknown", "must be a picture: " + LIMIT);
    }

    private static InvalidInput tooLarge() {
        return InvalidInput.of("", "image.tooLarge", "must be a picture: " + LIMIT);
    }
}
