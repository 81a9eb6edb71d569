package org.talentchain.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.talentchain.model.ClassTemplate;
import org.talentchain.model.PartialDate;
import org.talentchain.model.Period;
import org.talentchain.model.Quarter;
import org.talentchain.model.Salary;
import org.talentchain.model.SalaryPeriod;
import org.talentchain.model.TemplateId;
import org.talentchain.model.TrainingClass;

/** Any record of the model, made from its components; those with rules across components are spelled out. */
final class RandomRecords {

  private static final List<String> WORDS =
      List.of("PLC编程", "焊接", "C++", "\"引号\"", "换\n行", "李𨨏", "\\", "a,b;c", "=1+1", "　", "机械类");

  private RandomRecords() {}

  static <T> T next(Class<T> type, Random random) {
    return type.cast(value(type, random));
  }

  private static Object value(Type type, Random random) {
    if (type instanceof ParameterizedType list) {
      return list(list.getActualTypeArguments()[0], random);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return word(random);
    } else if (plain == int.class || plain == Integer.class) {
      return 1 + random.nextInt(99);
    } else if (plain == boolean.class) {
      return random.nextBoolean();
    } else if (plain == BigDecimal.class) {
      return BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(3));
    } else if (plain == PartialDate.class) {
      return date(random);
    } else if (plain == Period.class) {
      return period(random);
    } else if (plain == Salary.class) {
      return salary(random);
    } else if (plain == Quarter.class) {
      return new Quarter(2000 + random.nextInt(50), 1 + random.nextInt(4));
    } else if (plain == ClassTemplate.class) {
      return template(random);
    } else if (plain.isEnum()) {
      return one(plain.getEnumConstants(), random);
    } else if (plain.isSealed()) {
      return value(one(plain.getPermittedSubclasses(), random), random);
    }
    return record(plain, random);
  }

  private static Object record(Class<?> type, Random random) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      boolean absent =
          components[i].getAnnotatedType().isAnnotationPresent(Nullable.class) && random.nextBoolean();
      values[i] = absent ? null : value(components[i].getGenericType(), random);
    }
    Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      var constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getSimpleName() + " from " + Arrays.toString(values), e);
    }
  }

  private static List<Object> list(Type element, Random random) {
    List<Object> list = new ArrayList<>();
    // What lists one alternative at least is never empty; a plain list of text may not be told apart from it.
    int size = element == String.class ? 1 + random.nextInt(2) : random.nextInt(3);
    for (int i = 0; i < size; i++) {
      list.add(value(element, random));
    }
    return list;
  }

  private static String word(Random random) {
    return "词" + one(WORDS.toArray(), random) + random.nextInt(10);
  }

  private static PartialDate date(Random random) {
    LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(20_000));
    return switch (random.nextInt(3)) {
      case 0 -> PartialDate.of(day.getYear());
      case 1 -> PartialDate.of(day.getYear(), day.getMonthValue());
      default -> PartialDate.of(day);
    };
  }

  private static Period period(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> Period.UNKNOWN;
      case 1 -> Period.since(date(random));
      default -> new Period(null, date(random), false);
    };
  }

  private static Salary salary(Random random) {
    BigDecimal min = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4) - 1);
    return switch (random.nextInt(3)) {
      case 0 -> Salary.NEGOTIABLE;
      case 1 -> new Salary(min, null, one(SalaryPeriod.values(), random), 12 + random.nextInt(5), true);
      default -> new Salary(min, min.add(BigDecimal.TEN), one(SalaryPeriod.values(), random), 13, false);
    };
  }

  private static ClassTemplate template(Random random) {
    TrainingClass like = next(TrainingClass.class, random);
    return new ClassTemplate(
        new TemplateId(word(random)),
        word(random),
        like.segment(),
        like.curriculum(),
        like.credentials(),
        like.prerequisites(),
        like.seats(),
        like.seats() + random.nextInt(20),
        random.nextBoolean() ? null : 1 + random.nextInt(300),
        random.nextBoolean() ? null : 1 + random.nextInt(900),
        like.cost(),
        random.nextBoolean() ? null : BigDecimal.valueOf(random.nextInt(9_000)));
  }

  private static <E> E one(E[] choices, Random random) {
    return choices[random.nextInt(choices.length)];
  }
}
