package dev.hindcast.portfolio.read.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntryColumnsTest {

    private final EntryColumns entries = new EntryColumns();

    @Test
    void entriesThatFollowKeepTheirNumbers() {
        entries.number(1, 0, "CLAIMED", 10);
        entries.number(2, 0, "CLAIMED", 10);
        assertThat(entries.settle()).isNull();
        entries.number(3, 0, "ATTESTED", 11);
        assertThat(entries.settle()).isNull();
    }

    @Test
    void entriesKnownEarlierThanThoseBeforeThemAreNumberedAnew() {
        entries.number(1, 0, "CLAIMED", 10);
        entries.number(2, 0, "ATTESTED", 20);
        assertThat(entries.settle()).isNull();
        entries.number(4, 0, "PLANNED", 5);
        entries.number(3, 0, "REVERSED", 20);
        entries.number(5, 0, "CLAIMED", 10);

        assertThat(entries.settle()).containsExactly(1, 3, 0, 4, 2);
        assertThat(entries.recorded).startsWith(5, 10, 10, 20, 20);
        assertThat(entries.fact).startsWith(4, 1, 5, 2, 3);
        assertThat(entries.kind(3)).isEqualTo("ATTESTED");
    }

    @Test
    void anEntryIsKnownWhenItsLastLineIsAndBegunWithItsFirst() {
        var number = entries.number(1, 0, "CLAIMED", 12);
        assertThat(entries.number(1, 0, "CLAIMED", 10)).isEqualTo(number);
        assertThat(entries.recorded[number]).isEqualTo(12);
        assertThat(entries.begun[number]).isEqualTo(10);
    }
}
