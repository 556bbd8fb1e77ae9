package dev.hindcast.transfer.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the company and its stories from {@code resources/demo}. */
final class Stories {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Stories() {}

    static Company company() {
        return read("company", Company.class);
    }

    static List<Story> all(Company company) {
        return company.files().stream()
                .flatMap(file -> List.of(read(file, Story[].class)).stream())
                .toList();
    }

    /** All steps of everything that happens in the company, in the order of time. */
    static List<Step> told(Company company, DemoCalendar calendar) {
        return told(all(company), company.checkIns(), calendar);
    }

    /** All steps of the stories and check-ins in the order of time. */
    static List<Step> told(List<Story> stories, List<Company.CheckIn> checkIns, DemoCalendar calendar) {
        var script = new Script(calendar);
        new CheckInTeller(script).tell(checkIns);
        stories.forEach(story -> new StoryTeller(story, script).tell());
        return script.inOrder();
    }

    private static <T> T read(String file, Class<T> type) {
        try (InputStream in = new ClassPathResource("demo/" + file + ".yaml").getInputStream()) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
