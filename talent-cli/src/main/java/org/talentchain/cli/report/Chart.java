package org.talentchain.cli.report;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A chart, drawn where there is JavaScript; it shows what the table beside it says.
 *
 * @param id names its place on the page
 * @param alternative what it shows, in words
 * @param tall whether it has many bars below each other
 * @param option how Apache ECharts is to draw it
 */
public record Chart(String id, String alternative, boolean tall, ObjectNode option) {}
