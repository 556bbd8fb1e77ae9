package dev.hindcast.shared;

/** A single line of text such as a name or a title: 1 to {@value Text#LINE} characters. */
public record Line(String value) {

    public Line {
        value = Text.required("", value, Text.LINE);
    }

    @Override
    public String toString() {
        return value;
    }
}
