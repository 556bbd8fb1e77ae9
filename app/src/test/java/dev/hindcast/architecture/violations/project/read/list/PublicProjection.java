package dev.hindcast.architecture.violations.project.read.list;

public class PublicProjection {}
