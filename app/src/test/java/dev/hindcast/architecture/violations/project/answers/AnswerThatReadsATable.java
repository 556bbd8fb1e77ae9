package dev.hindcast.architecture.violations.project.answers;

import org.springframework.jdbc.core.simple.JdbcClient;

record AnswerThatReadsATable(JdbcClient jdbc) {}
