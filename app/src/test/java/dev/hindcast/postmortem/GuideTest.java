package dev.hindcast.postmortem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuideTest {

    @Test
    void readsQuestionsAndBeginnings() {
        var guide = Guide.read("""
                A note for administrators.
                ## Summary
                > What failed?
                > And what did it cost?

                ## where we got LUCKY
                - Luck one

                - Luck two
                # EXPECTED_AND_HAPPENED
                ## Weather
                > Did it rain?""");

        assertThat(guide.prompt(Section.SUMMARY)).isEqualTo("What failed? And what did it cost?");
        assertThat(guide.start(Section.SUMMARY)).isEmpty();
        assertThat(guide.start(Section.LUCKY)).isEqualTo("- Luck one\n\n- Luck two");
        assertThat(guide.parts()).containsOnlyKeys(Section.SUMMARY, Section.EXPECTED_AND_HAPPENED, Section.LUCKY);
        assertThat(guide.unknown()).containsExactly("Weather");
    }

    @Test
    void writesWhatItReads() {
        var guide = Guide.read("## Summary\n> What failed?\nIn short: \n\n## Impact\n> Whom?");

        assertThat(Guide.read(guide.markdown())).isEqualTo(guide);
    }

    @Test
    void asksNothingWhenThereIsNothing() {
        assertThat(Guide.read("").prompt(Section.TRIGGER)).isEmpty();
    }
}
