"""A step of the sitting each: the question, the question whether to leave, the result."""
