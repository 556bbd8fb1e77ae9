package dev.hindcast.value;

/** By what right somebody attests or disputes a claim. */
public enum Capacity {
    /** The business owner of the project. */
    OWNER,
    /** Somebody the owner has named, until a date. */
    DELEGATE,
    /** A controller, for what the owner claimed. */
    FINANCE
}
