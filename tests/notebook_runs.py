"""pytest plugin for the notebooks in labs/ and solutions/."""
