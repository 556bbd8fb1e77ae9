package dev.hindcast.postmortem.read.account;

import dev.hindcast.postmortem.ActionState;
import dev.hindcast.postmortem.PostMortemQuery.Action;
import dev.hindcast.shared.ActionId;
import dev.hindcast.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.RowMapper;

/** Reads an action's row. */
record ActionRow() implements RowMapper<Action> {

    @Override
    public Action mapRow(ResultSet row, int number) throws SQLException {
        return new Action(
                new ActionId(row.getString("action")),
                row.getString("title"),
                new PersonId(row.getString("owner")),
                row.getObject("due", LocalDate.class),
                ActionState.valueOf(row.getString("state")),
                row.getString("note"),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("worked", Boolean.class),
                row.getString("evidence"));
    }
}
