package dev.hindcast.architecture.violations.project.write;

public class PublicAggregate {}
