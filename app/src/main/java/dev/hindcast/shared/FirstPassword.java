package dev.hindcast.shared;

/** The password that the users made at installation start with; made up, told once and kept unless it was given. */
public interface FirstPassword {

    String value();
}
