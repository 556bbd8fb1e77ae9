package dev.hindcast.ui.common;

/** One entry of a list to choose from: the code that is kept and the name that is read. */
public record Choice(String code, String name) {}
