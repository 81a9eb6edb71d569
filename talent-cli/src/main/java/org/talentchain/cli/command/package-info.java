/**
 * One class a command. A command reads rosters, asks the engine, lays out a report and writes it; {@link
 * org.talentchain.cli.command.Desk} holds what they share.
 */
@NullMarked
package org.talentchain.cli.command;

import org.jspecify.annotations.NullMarked;
