package dev.hindcast.experiment.read.list;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import dev.hindcast.experiment.ExperimentQuery.Detail;
import dev.hindcast.experiment.ExperimentQuery.Summary;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;

/** A sheet as it is kept in its row, and the version of the experiment that it shows. */
record Kept(Sheet sheet, long version) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility.withFieldVisibility(JsonAutoDetect.Visibility.ANY))
            .build();

    static Kept of(ResultSet row, int number) throws SQLException {
        return new Kept(JSON.readValue(row.getString("sheet"), Sheet.class), row.getLong("version"));
    }

    String json() {
        return JSON.writeValueAsString(sheet);
    }

    Summary summary(LocalDate today) {
        return sheet.summary(version, today);
    }

    Detail detail(LocalDate today) {
        return sheet.detail(version, today);
    }
}
