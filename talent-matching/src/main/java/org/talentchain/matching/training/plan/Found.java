package org.talentchain.matching.training.plan;

/**
 * What a search ended with.
 *
 * @param opened by offer: how many classes
 * @param people by person: opening and offer, in two rows
 * @param bound the most weight that is possible
 * @param cheapest true when there is nothing cheaper of the same weight
 * @param nearest true when there is nothing of the same weight and cost with less travel
 */
record Found(int[] opened, int[][] people, long bound, boolean cheapest, boolean nearest) {}
