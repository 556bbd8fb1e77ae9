package dev.hindcast.search.read.failures;

/** The unit a person belongs to. */
record PersonUnit(String id, String unit) implements Facts {
    static String id(String person) {
        return "person:" + person;
    }
}
