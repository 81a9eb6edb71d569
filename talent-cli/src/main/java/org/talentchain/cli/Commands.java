package org.talentchain.cli;

import java.lang.reflect.Constructor;
import org.talentchain.cli.command.Desk;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands, each at the same desk. */
final class Commands implements IFactory {

  private final Desk desk;

  Commands(Desk desk) {
    this.desk = desk;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Desk.class) {
        return type.cast(constructor.newInstance(desk));
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
