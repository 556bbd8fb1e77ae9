package dev.hindcast.shared;

/** A reason, note or comment: 1 to {@value Text#PARAGRAPH} characters. */
public record Paragraph(String value) {

    public Paragraph {
        value = Text.required("", value, Text.PARAGRAPH);
    }

    @Override
    public String toString() {
        return value;
    }
}
