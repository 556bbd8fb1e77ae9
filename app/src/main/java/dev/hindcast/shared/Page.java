package dev.hindcast.shared;

import java.util.List;

/** A page of a list: its items, its number from zero, its size and how many there are in all. */
public record Page<T>(List<T> items, int page, int size, long total) {

    public static final int MAX_SIZE = 500;
    public static final int DEFAULT_SIZE = 50;

    public Page {
        items = List.copyOf(items);
    }
}
