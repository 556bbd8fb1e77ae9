package dev.hindcast.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " \t", "\u200B", "\u00A0\u2060\uFEFF"})
    void mustBeVisible(String text) {
        assertFault("required", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\u0007", "\u007Fa", "half \uD83D of a face", "\uDE00 the other"})
    void hasNoCharactersThatFilesCannotHold(String text) {
        assertFault("text.control", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀 👩‍👩‍👧", "שלום עולם", "one\ntwo\r\n\tthree", "a\u200Bb"})
    void takesEveryLanguage(String text) {
        assertThat(Text.required("name", text, Text.LINE)).isEqualTo(text);
    }

    @Test
    void isMadeReadable() {
        assertThat(Text.readable("a\0b\u000Bc \uD83D. 😀\n")).isEqualTo("a b c  . 😀\n");
        var sound = "nothing to do";
        assertThat(Text.readable(sound)).isSameAs(sound);
    }

    private static void assertFault(String code, String text) {
        assertThatThrownBy(() -> Text.required("name", text, Text.LINE))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid ->
                                assertThat(invalid.faults().getFirst().code()).isEqualTo(code));
    }
}
