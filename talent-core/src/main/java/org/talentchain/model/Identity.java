package org.talentchain.model;

import org.jspecify.annotations.Nullable;

/**
 * Who a candidate is (身份信息). Index and scoring code cannot reach this type; nothing in it changes a number.
 * {@link #toString} shows nothing of it. Each component is as the source wrote it, or null.
 *
 * @param name 姓名
 * @param phone 电话
 * @param email 电子邮箱
 * @param idNumber 身份证号
 * @param gender 性别
 * @param birthDate 出生年月
 * @param age 年龄
 * @param ethnicity 民族
 * @param hukou 户籍
 * @param maritalStatus 婚姻状况
 * @param photo 照片, a path or an address
 */
public record Identity(
    @Nullable String name,
    @Nullable String phone,
    @Nullable String email,
    @Nullable String idNumber,
    @Nullable String gender,
    @Nullable String birthDate,
    @Nullable String age,
    @Nullable String ethnicity,
    @Nullable String hukou,
    @Nullable String maritalStatus,
    @Nullable String photo) {

  /** Nothing known. */
  public static final Identity UNKNOWN =
      new Identity(null, null, null, null, null, null, null, null, null, null, null);

  public static Identity named(String name) {
    return new Identity(name, null, null, null, null, null, null, null, null, null, null);
  }

  public static Identity of(@Nullable String name, @Nullable String phone) {
    return new Identity(name, phone, null, null, null, null, null, null, null, null, null);
  }

  /** The name with all but its first character hidden, such as 张**; null when unknown. */
  public @Nullable String maskedName() {
    return name == null ? null : masked(name, 1, 0);
  }

  /** The phone with its middle hidden, such as 138****8000; null when unknown. */
  public @Nullable String maskedPhone() {
    return phone == null ? null : masked(phone, 3, 4);
  }

  /**
   * A value with only its first {@code head} and last {@code tail} characters (code points) left. With a tail, a
   * value that would not hide at least four characters shows none.
   */
  public static String masked(String value, int head, int tail) {
    int[] points = value.codePoints().toArray();
    boolean tooShort = tail > 0 && points.length < head + tail + 4;
    int left = tooShort ? 0 : Math.min(head, Math.max(0, points.length - 1));
    int right = tooShort ? 0 : tail;
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < points.length; i++) {
      if (i < left || i >= points.length - right) {
        shown.appendCodePoint(points[i]);
      } else {
        shown.append('*');
      }
    }
    return shown.toString();
  }

  /** Never shows a value. */
  @Override
  public String toString() {
    return "Identity[masked]";
  }
}
